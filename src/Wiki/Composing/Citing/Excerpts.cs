using Wiki.Pages;

namespace Wiki.Composing.Citing;

/// <summary>
/// Composes a quote within the sentences around it; the quoted words are written as the editor wrote them.
/// </summary>
internal static class Excerpts
{
    /// <summary>Shown where a quote continues in the next paragraph.</summary>
    private const string NextParagraph = " ¶ ";

    public static Excerpt Of(Quote quote, PageScope scope)
    {
        var source = scope.Corpus.Get<Source>(quote.Source);
        var passages = scope.Edition.Proofs.Of(quote).Passages;
        var parts = new List<ExcerptPart> { Plain(Before(source.Blocks[passages[0].Block].Text, passages[0].Start)) };
        for (var index = 0; index < passages.Count; index++)
        {
            if (index > 0)
                parts.Add(Plain(Between(source, passages[index - 1], passages[index])));
            var href = $"{scope.Href(source.Route)}#{passages[index].Anchor}";
            parts.Add(new ExcerptPart(QuoteText.Normalize(quote.Parts[index].Value), href));
        }

        parts.Add(Plain(After(source.Blocks[passages[^1].Block].Text, passages[^1].End)));
        parts.RemoveAll(part => part.Words.Length == 0);
        return new Excerpt(parts, source.Language, Direction(parts, source))
        {
            Time = TimeCodes.At(source, passages[0].Block),
        };
    }

    /// <summary>That of the quoted words; the sentences around them may be of another language.</summary>
    private static string? Direction(List<ExcerptPart> parts, Source source) =>
        TextDirection.Of(
            string.Concat(parts.Where(part => part.IsQuoted).Select(part => part.Words)),
            source.Language);

    private static ExcerptPart Plain(string words) => new(words, null);

    /// <summary>The beginning of the quote's sentence; the whole sentence before it if the quote begins one.</summary>
    private static string Before(string text, int start)
    {
        var sentence = Sentences.StartOf(text, start);
        return text[(sentence == start && start > 1 ? Sentences.StartOf(text, start - 2) : sentence)..start];
    }

    /// <summary>The rest of the quote's sentence; the whole sentence after it if the quote ends one.</summary>
    private static string After(string text, int end)
    {
        var sentence = Sentences.EndOf(text, end - 1);
        var isNextNeeded = sentence <= end && end + 1 < text.Length;
        return text[end..(isNextNeeded ? Sentences.EndOf(text, end + 1) : Math.Max(sentence, end))];
    }

    private static string Between(Source source, Passage last, Passage next) => last.Block == next.Block
        ? source.Blocks[last.Block].Text[last.End..next.Start]
        : source.Blocks[last.Block].Text[last.End..] + NextParagraph + source.Blocks[next.Block].Text[..next.Start];
}
