using Wiki.Reading;
using Wiki.Reading.Files;
using Wiki.Reading.Prose;
using Wiki.Reading.Yaml;

namespace Wiki.Tests.Composing;

/// <summary>Prose as a body reads it.</summary>
internal static class Prose
{
    public static Text Read(string markdown)
    {
        var file = new ContentFile("claims/a.md", markdown);
        var record = new RecordFile(file, "a", new YamlMap(file.Start, []), 0, []);
        var text = ProseReader.ReadBody(record);
        Assert.Empty(record.Problems);
        return text;
    }
}
