using Wiki.Pages;
using Wiki.Pages.Prose;

namespace Wiki.Composing;

/// <summary>
/// Composes the inlines of a block: the words since the last citation mark belong to the next one, which stands after
/// the punctuation that ends them.
/// </summary>
/// <param name="scope">The page.</param>
/// <param name="mark">Composes a citation mark.</param>
internal sealed class InlineComposer(PageScope scope, Func<CitationMark, CitationMarkView> mark)
{
    private const string Punctuation = ".,;:!?\u2026";

    /// <summary>Keeps the badges on the line of the last word.</summary>
    private const string NoBreakSpace = "\u00a0";

    public IReadOnlyList<InlineView> Compose(IReadOnlyList<Inline> inlines)
    {
        var (views, pending) = (new List<InlineView>(), new List<InlineView>());
        CitationMark? open = null;
        foreach (var inline in inlines)
        {
            if (inline is CitationMark next)
            {
                Close(open, views, pending);
                open = next;
                continue;
            }

            var view = Compose(inline);
            if (open is not null)
                view = CloseBefore(view, open, (views, pending));
            open = null;
            pending.Add(view);
        }

        Close(open, views, pending);
        return [.. views, .. pending];
    }

    /// <summary>Ends the cited words after the punctuation with which the next words begin; returns the rest.</summary>
    private InlineView CloseBefore(InlineView next, CitationMark open, (List<InlineView>, List<InlineView>) lists)
    {
        var (views, pending) = lists;
        if (next is not WordsView words)
        {
            Close(open, views, pending);
            return next;
        }

        var rest = words.Words.TrimStart(Punctuation.ToCharArray());
        Close(open, views, pending, words.Words[..^rest.Length]);
        return new WordsView(rest);
    }

    private void Close(CitationMark? open, List<InlineView> views, List<InlineView> pending, string end = "")
    {
        if (open is null)
            return;
        if (pending is [.., WordsView last])
            pending[^1] = new WordsView(Ended(last.Words.TrimEnd(), end) + NoBreakSpace);
        else
            pending.Add(new WordsView(end + NoBreakSpace));
        views.Add(new CitedWords([.. pending], mark(open)));
        pending.Clear();
    }

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
