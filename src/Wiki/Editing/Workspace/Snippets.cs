using Wiki.Editing.Writing;
using Wiki.Reading.Keys;
using Wiki.Reading.Records;

namespace Wiki.Editing.Workspace;

/// <summary>The snippets of a wiki: one per kind of record, per key, and per mark of prose.</summary>
internal sealed class Snippets(Corpus corpus)
{
    private static readonly RecordKind[] Linked =
        [RecordKind.Entity, RecordKind.Event, RecordKind.Topic, RecordKind.Question];

    public static IReadOnlyList<Snippet> Of(Corpus corpus) => new Snippets(corpus).All();

    private IReadOnlyList<Snippet> All() =>
    [
        .. Vocabulary.Terms<RecordKind>().Select(Record),
        .. DistinctKeys(),
        Mark("cite", "@", "Cites claims, as [@id]") with { Body = [$"[@{IdOf(RecordKind.Claim)}]"] },
        Mark("link", "[[", "Links a record, as [[id]]") with { Body = [$"[[{IdOf(Linked)}]]"] },
        Mark("claim id", "claim-id", "The id of a claim") with { Body = [IdOf(RecordKind.Claim)] },
    ];

    private Snippet Record(Term<RecordKind> kind)
    {
        var keys = RequiredLines().Of(RecordKeys.Of(kind.Value));
        return new Snippet($"wiki {kind.Word}", $"wiki-{kind.Word}", kind.Meaning, ["---", .. keys, "---", "", "$0"]);
    }

    /// <summary>A key that several kinds share has only one snippet.</summary>
    private IEnumerable<Snippet> DistinctKeys() =>
        Vocabulary.Terms<RecordKind>()
            .SelectMany(kind => Keys(kind.Word, RecordKeys.Of(kind.Value), ""))
            .DistinctBy(snippet => (snippet.Prefix, string.Join('\n', snippet.Body)));

    private IEnumerable<Snippet> Keys(string owner, KeyTable table, string path) =>
        table.Keys.SelectMany(key => Key(owner, key, path + key.Name));

    private IEnumerable<Snippet> Key(string owner, Key key, string path)
    {
        var snippet = new Snippet(
            $"{owner} {path}",
            key.Name,
            Describe(owner, key, path),
            [.. RequiredLines().Of(path, key)]);
        return ItemOf(key) is Shape.Set set ? [snippet, .. Keys(owner, set.Table, $"{path}.")] : [snippet];
    }

    private static string Describe(string owner, Key key, string path)
    {
        var hint = Hint.Of(ItemOf(key));
        return hint.Length > 0 ? $"{owner} {path}: {hint}" : $"{owner} {path}";
    }

    private static Shape ItemOf(Key key) => (key.Takes as Shape.Many)?.Item ?? key.Takes;

    private static Snippet Mark(string name, string prefix, string description) => new(name, prefix, description, []);

    private string IdOf(params RecordKind[] kinds) =>
        new SnippetSlots(corpus).Next(SnippetSlots.Ids(corpus, kinds), "id");

    private KeyLines RequiredLines()
    {
        var slots = new SnippetSlots(corpus);
        return new KeyLines((_, key) => key.IsRequired, (path, shape) => [slots.Next(path, shape)]);
    }
}
