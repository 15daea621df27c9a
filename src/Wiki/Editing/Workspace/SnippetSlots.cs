using Wiki.Editing.Writing;
using Wiki.Reading.Keys;
using static System.FormattableString;

namespace Wiki.Editing.Workspace;

/// <summary>Generates the numbered placeholders of one snippet.</summary>
internal sealed class SnippetSlots(Corpus corpus)
{
    private int _count;

    /// <summary>A choice if the values are known, otherwise a placeholder with a hint.</summary>
    public string Next(string path, Shape shape)
    {
        var hint = Hint.Of(shape);
        return Next(WordsOf(shape), hint.Length > 0 ? hint : path.Split('.')[^1]);
    }

    public string Next(IReadOnlyList<string> words, string hint)
    {
        _count++;
        if (words.Count == 0)
            return Invariant($"${{{_count}:{Escape(hint, @"\}$")}}}");
        var choices = string.Join(',', words.Select(word => Escape(word, @"\,|")));
        return Invariant($"${{{_count}|{choices}|}}");
    }

    /// <summary>There are many ids of claims and they change often, so they have a separate snippet.</summary>
    private IReadOnlyList<string> WordsOf(Shape shape) => shape switch
    {
        Shape.Choice choice => [.. choice.Terms.Select(term => term.Word)],
        Shape.Formed { Form: var form } when form == ValueFormats.TrueOrFalse => ["true", "false"],
        Shape.Listed { List: "measures" } => [.. corpus.Site.Measures.Select(measure => measure.Id)],
        Shape.Listed { List: "event-kinds" } => [.. corpus.Site.EventKinds.Select(kind => kind.Id)],
        Shape.Listed => [.. corpus.Site.RelationTypes.Select(type => type.Id)],
        Shape.Id { Kinds: var kinds } when !kinds.Contains(RecordKind.Claim) => Ids(corpus, kinds),
        _ => [],
    };

    public static IReadOnlyList<string> Ids(Corpus corpus, IReadOnlyList<RecordKind> kinds) =>
        [.. corpus.Records.Where(record => kinds.Contains(record.RecordKind)).Select(record => record.Id)];

    private static string Escape(string words, string special) =>
        string.Concat(words.Select(letter => Escape(letter, special)));

    private static string Escape(char letter, string special) =>
        special.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}";
}
