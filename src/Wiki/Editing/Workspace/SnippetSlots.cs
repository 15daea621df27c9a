using System.Globalization;
using Wiki.Editing.Writing;
using Wiki.Reading.Keys;

namespace Wiki.Editing.Workspace;

/// <summary>The places of one snippet that an editor fills in, numbered in their order.</summary>
internal sealed class SnippetSlots(Corpus corpus)
{
    private int _count;

    /// <summary>A choice among the words that there are, or a place for words of one's own.</summary>
    public string Next(string path, Shape shape) => Next(WordsOf(shape), Hint.Of(shape) is { Length: > 0 } hint ? hint : path.Split('.')[^1]);

    public string Next(IReadOnlyList<string> words, string hint)
    {
        _count++;
        return words.Count > 0
            ? string.Create(CultureInfo.InvariantCulture, $"${{{_count}|{string.Join(',', words.Select(word => Escape(word, @"\,|")))}|}}")
            : string.Create(CultureInfo.InvariantCulture, $"${{{_count}:{Escape(hint, @"\}$")}}}");
    }

    /// <summary>The ids of claims are many and change daily, so that a snippet of their own offers them.</summary>
    private IReadOnlyList<string> WordsOf(Shape shape) => shape switch
    {
        Shape.Choice choice => [.. choice.Terms.Select(term => term.Word)],
        Shape.Formed { Form: var form } when form == ValueFormats.TrueOrFalse => ["true", "false"],
        Shape.Listed { List: "measures" } => [.. corpus.Site.Measures.Select(measure => measure.Id)],
        Shape.Listed => [.. corpus.Site.RelationTypes.Select(type => type.Id)],
        Shape.Id { Kinds: var kinds } when !kinds.Contains(RecordKind.Claim) => Ids(corpus, kinds),
        _ => [],
    };

    public static IReadOnlyList<string> Ids(Corpus corpus, IReadOnlyList<RecordKind> kinds) => [.. corpus.Records.Where(record => kinds.Contains(record.RecordKind)).Select(record => record.Id)];

    private static string Escape(string words, string special) => string.Concat(words.Select(letter => special.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));
}
