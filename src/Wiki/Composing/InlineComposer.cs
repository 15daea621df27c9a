using Wiki.Pages;
using Wiki.Pages.Prose;

namespace Wiki.Composing;

/// <summary>
/// Composes the inlines of a block: the words since the last citation mark belong to the next one, which comes after
/// the punctuation that ends them.
/// </summary>
/// <param name="scope">The page.</param>
/// <param name="mark">Composes a citation mark.</param>
internal sealed class InlineComposer(PageScope scope, Func<CitationMark, CitationMarkView> mark)
{
    private static readonly char[] Punctuation = [.. ".,;:!?\u2026"];

    /// <summary>Keeps the badges on the line of the last word.</summary>
    private const string NoBreakSpace = "\u00a0";

    public IReadOnlyList<InlineView> Compose(IReadOnlyList<Inline> inlines)
    {
        var (views, pending) = (new List<InlineView>(), new List<InlineView>());
        foreach (var (index, inline) in inlines.Index())
        {
            if (inline is CitationMark cited)
            {
                views.Add(new CitedWords(Ended(pending, PunctuationAt(inlines, index + 1)), mark(cited)));
                pending.Clear();
            }
            else if (inline is Words words && index > 0 && inlines[index - 1] is CitationMark)
            {
                pending.Add(new WordsView(words.Value.TrimStart(Punctuation)));
            }
            else if (inline is Words after && pending is [.., LinkView { Link.Text: [.., '?' or '!' or '.'] }])
            {
                pending.Add(new WordsView(after.Value.StartsWith('.') ? after.Value[1..] : after.Value));
            }
            else
            {
                pending.Add(Compose(inline));
            }
        }

        return [.. views, .. pending];
    }

    private static string PunctuationAt(IReadOnlyList<Inline> inlines, int index) =>
        inlines.ElementAtOrDefault(index) is Words words
            ? words.Value[..^words.Value.TrimStart(Punctuation).Length]
            : "";

    /// <summary>The words with the punctuation that ends them, and room for a mark on their line.</summary>
    private static IReadOnlyList<InlineView> Ended(List<InlineView> words, string end) => words switch
    {
        [.. var before, LineBreakView { IsHard: false }] => Ended(before, end),
        [.. var before, LinkView name, WordsView { Words: " " }] => Ended([.. before, name], end),
        [.., LinkView { Link.Text: var name }] =>
            [.. words, new WordsView(Ended(name, end)[name.Length..] + NoBreakSpace)],
        [.. var before, WordsView last] => [.. before, new WordsView(Ended(last.Words.TrimEnd(), end) + NoBreakSpace)],
        _ => [.. words, new WordsView(end + NoBreakSpace)],
    };

    /// <summary>A full stop that the words have, as in an abbreviation or a question, is not written twice.</summary>
    private static string Ended(string words, string end) =>
        end.StartsWith('.') && words is [.., '.' or '?' or '!' or '\u2026'] ? words + end[1..] : words + end;

    private InlineView Compose(Inline inline) => inline switch
    {
        Words words => new WordsView(words.Value),
        Mention mention => new LinkView(LinkOf(mention)),
        Emphasis emphasis => new EmphasisView(emphasis.IsStrong, Compose(emphasis.Content)),
        CodeSpan code => new CodeSpanView(code.Code),
        LineBreak end => new LineBreakView(end.IsHard),
        _ => throw new InvalidOperationException($"No view shows a piece of type '{inline.GetType()}' ({inline.At})."),
    };

    private Link LinkOf(Mention mention)
    {
        var link = scope.To(mention.To);
        return mention.Label is { } label ? link with { Text = label } : link;
    }
}
