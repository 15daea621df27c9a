using Wiki.Problems;

namespace Wiki.Checking.Quotes;

/// <summary>Explains why a quote is not found: which part does not match, and what the source has instead.</summary>
internal static class QuoteMismatch
{
    /// <summary>Of a longer token, only so much is shown.</summary>
    private const int LongestToken = 200;

    public static Problem Explain(Quote quote, Source source, Corpus corpus)
    {
        var matcher = new QuoteMatcher(source);
        foreach (var part in quote.Parts)
        {
            var words = QuoteText.Normalize(part.Value);
            var places = SourceWords.Of(source).MayContain(words) ? matcher.Occurrences(words) : [];
            if (places.Count == 0)
                return Absent(part, words, source, corpus);
            if (!places.Any(matcher.IsWhole))
                return Inside(part, source, places[0]);
        }

        return quote.Parts.Count > 1 && HasNoMatch(quote, matcher)
            ? CorpusProblems.PartsApart(quote.Parts[1].At, source.Id)
            : CorpusProblems.SurroundingsDiffer((quote.Prefix ?? quote.Suffix ?? quote.Parts[0]).At, source.Id);
    }

    private static bool HasNoMatch(Quote quote, QuoteMatcher matcher) =>
        matcher.Match(quote with { Prefix = null, Suffix = null }).Verdict == Verdict.NotFound;

    private static Problem Inside(Located<string> part, Source source, Passage place)
    {
        var text = source.Blocks[place.Block].Text;
        var (start, end) = (place.Start, place.End);
        while (place.Start - start < LongestToken && Tokens.IsInside(text, start))
            start--;
        while (end - place.End < LongestToken && Tokens.IsInside(text, end))
            end++;
        return CorpusProblems.QuoteInsideToken(part.At, text[start..end]);
    }

    private static Problem Absent(Located<string> part, string words, Source source, Corpus corpus)
    {
        if (SourceWords.Of(source).RunsOn(words) is { } block)
            return CorpusProblems.QuoteRunsOn(part.At, source.Id, block.LineAt(block.Text.Length));
        var others = corpus.Sources.Where(other => other != source);
        if (others.FirstOrDefault(other => Contains(words, other)) is { } elsewhere)
            return CorpusProblems.QuoteElsewhere(part.At, source.Id, elsewhere.Id);
        return CorpusProblems.QuoteNotFound(part.At, source.Id, NearestPassageSearch.Find(words, source));
    }

    private static bool Contains(string words, Source source) =>
        SourceWords.Of(source).MayContain(words)
        && source.Blocks.Any(block => block.Text.Contains(words, StringComparison.Ordinal));
}
