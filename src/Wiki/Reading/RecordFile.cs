using Wiki.Reading.Files;
using Wiki.Reading.Yaml;

namespace Wiki.Reading;

/// <summary>A parsed content file: its id, its keys, and the offset of its body.</summary>
internal sealed record RecordFile(ContentFile File, string Id, YamlMap Keys, int BodyStart, List<Problem> Problems)
{
    public string Body => File.Text[BodyStart..];
}
