using Wiki.Reading.Yaml;

namespace Wiki.Reading;

/// <summary>A content file taken apart: its id, its keys, and where its body begins.</summary>
internal sealed record RecordFile(ContentFile File, string Id, YamlMap Keys, int BodyStart, List<Problem> Problems)
{
    public string Body => File.Text[BodyStart..];
}
