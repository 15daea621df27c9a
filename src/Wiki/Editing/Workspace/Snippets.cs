using Wiki.Editing.Writing;
using Wiki.Reading.Keys;

namespace Wiki.Editing.Workspace;

/// <summary>The snippets of a wiki: each kind of record, each key with what it takes, and the two marks of prose.</summary>
internal sealed class Snippets(Corpus corpus)
{
    public static IReadOnlyList<Snippet> Of(Corpus corpus) => new Snippets(corpus).All();

    /// <summary>Keys that mean the same for several kinds are offered once.</summary>
    private IReadOnlyList<Snippet> All() =>
    [
        .. Vocabulary.Terms<RecordKind>().Select(Record),
        .. Vocabulary.Terms<RecordKind>().SelectMany(kind => Keys(kind.Word, RecordKeys.Of(kind.Value), "")).DistinctBy(snippet => (snippet.Prefix, string.Join('\n', snippet.Body))),
        Mark("cite", "@", "Cites claims, as [@id]", "[@", [RecordKind.Claim], "]"),
        Mark("link", "[[", "Links a record, as [[id]]", "[[", [RecordKind.Entity, RecordKind.Event, RecordKind.Topic, RecordKind.Question], "]]"),
        Mark("claim id", "claim-id", "The id of a claim", "", [RecordKind.Claim], ""),
    ];

    private Snippet Record(Term<RecordKind> kind) =>
        new($"wiki {kind.Word}", $"wiki-{kind.Word}", kind.Meaning, ["---", .. Lines((_, key) => key.IsRequired).Of(RecordKeys.Of(kind.Value)), "---", "", "$0"]);

    private IEnumerable<Snippet> Keys(string owner, KeyTable table, string path) => table.Keys.SelectMany(key => Key(owner, key, path + key.Name));

    private IEnumerable<Snippet> Key(string owner, Key key, string path) =>
    [
        new Snippet($"{owner} {path}", key.Name, Describe(owner, key, path), [.. Lines((_, inner) => inner.IsRequired).Of(path, key)]),
        .. key.Takes is Shape.Set or Shape.Many { Item: Shape.Set } ? Keys(owner, ((key.Takes as Shape.Many)?.Item as Shape.Set ?? (Shape.Set)key.Takes).Table, $"{path}.") : [],
    ];

    private static string Describe(string owner, Key key, string path) => $"{owner} {path}{(Hint.Of((key.Takes as Shape.Many)?.Item ?? key.Takes) is { Length: > 0 } hint ? $": {hint}" : "")}";

    private Snippet Mark(string name, string prefix, string description, string open, IReadOnlyList<RecordKind> kinds, string close) =>
        new(name, prefix, description, [open + new SnippetSlots(corpus).Next(SnippetSlots.Ids(corpus, kinds), "id") + close]);

    private KeyLines Lines(Func<string, Key, bool> includes)
    {
        var slots = new SnippetSlots(corpus);
        return new KeyLines(includes, (path, shape) => [slots.Next(path, shape)]);
    }
}
