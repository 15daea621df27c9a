using Wiki.Checking.Prose;
using Wiki.Reading;
using Wiki.Reading.Files;
using Wiki.Reading.Prose;
using Wiki.Reading.Yaml;

namespace Wiki.Editing.Counting;

/// <summary>The words of a content file that editors wrote: its values and body, without those of sources.</summary>
/// <param name="kind">Null for the site file.</param>
internal sealed class OwnText(RecordKind? kind)
{
    private static readonly string[] WordsOfSources = ["quote", "prefix", "suffix", "statement", "aliases", "authors"];

    private readonly HashSet<string> _skipped =
        [.. WordsOfSources, .. kind == RecordKind.Source ? ["title"] : Array.Empty<string>()];

    /// <summary>In reading order; nothing of a part that cannot be read.</summary>
    public IEnumerable<ProseLine> Lines(FileInfo file, string shown)
    {
        var bytes = ContentBytes.Load(file, shown, ContentBytes.SourceLimit, []);
        if (bytes is null || FileBytes.Decode(shown, bytes, []) is not { } content)
            return [];
        if (kind is null)
            return YamlReader.Read(content, content.Text, []) is { } site ? Lines(site) : [];
        if (FrontMatter.Split(content, []) is not { } front)
            return [];
        return YamlReader.Read(content, front.Yaml, []) is { } keys
            ? Lines(keys).Concat(Body(new RecordFile(content, "", keys, front.BodyStart, [])))
            : [];
    }

    private IEnumerable<ProseLine> Body(RecordFile file) =>
        kind == RecordKind.Source ? [] : Lines(ProseReader.ReadBody(file));

    private IEnumerable<ProseLine> Lines(YamlNode node) => node switch
    {
        YamlMap map => map.Pairs
            .Where(pair => !_skipped.Contains(pair.Key.Value))
            .SelectMany(pair => Lines(pair.Value)),
        YamlList list => list.Items.SelectMany(Lines),
        YamlText text when text.Value.Contains(' ', StringComparison.Ordinal) => Lines(ProseReader.ReadLine(text, [])),
        _ => [],
    };

    private static IEnumerable<ProseLine> Lines(Text text) => text.Blocks.SelectMany(ProseLine.Of);
}
