using System.Text.RegularExpressions;
using Wiki.Problems;

namespace Wiki.Checking.Quotes;

/// <summary>
/// Explains why a quote is not found once: which part does not match and what the source has instead, or where it is
/// found more than once.
/// </summary>
internal static partial class QuoteMismatch
{
    /// <summary>Of a longer token, only so much is shown.</summary>
    private const int LongestToken = 200;

    /// <summary>More places than these are of no use to an editor.</summary>
    private const int MostPlaces = 10;

    public static Problem Explain(Quote quote, Source source, Corpus corpus)
    {
        var matcher = new QuoteMatcher(source);
        foreach (var part in quote.Parts)
        {
            var words = QuoteText.Normalize(part.Value);
            var places = SourceWords.Of(source).Find(words);
            if (places.Count == 0)
                return Absent(part, words, source, corpus);
            if (!places.Any(matcher.IsWhole))
                return Inside(part, source, places[0]);
        }

        return quote.Parts.Count > 1 && HasNoMatch(quote, matcher)
            ? CorpusProblems.PartsApart(quote.Parts[1].At, source.Id)
            : CorpusProblems.SurroundingsDiffer((quote.Prefix ?? quote.Suffix ?? quote.Parts[0]).At, source.Id);
    }

    /// <summary>In a quote of several parts, the first part with more than one match is reported.</summary>
    public static Problem ExplainAmbiguous(Quote quote, Source source)
    {
        var matcher = new QuoteMatcher(source);
        var (at, passages) = quote.Parts
            .Select(part => (part.At, Passages: WholeMatches(part, matcher)))
            .FirstOrDefault(place => place.Passages.Count > 1, (quote.Parts[0].At, []));
        var found = passages.Take(MostPlaces)
            .Select(passage => source.PlaceOf(source.Blocks[passage.Block], passage.Start));
        return CorpusProblems.QuoteAmbiguous(at, source.Id, [.. found.Distinct()], passages.Count > MostPlaces);
    }

    private static List<Passage> WholeMatches(Located<string> part, QuoteMatcher matcher) =>
        [.. matcher.Occurrences(QuoteText.Normalize(part.Value)).Where(matcher.IsWhole)];

    private static bool HasNoMatch(Quote quote, QuoteMatcher matcher) =>
        matcher.Match(quote with { Prefix = null, Suffix = null }).Verdict == Verdict.NotFound;

    private static Problem Inside(Located<string> part, Source source, Passage place)
    {
        var text = source.Blocks[place.Block].Lined;
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
            return CorpusProblems.QuoteRunsOn(part.At, source.Id, source.PlaceOf(block, block.Text.Length));
        var others = corpus.Sources.Where(other => other != source);
        if (others.FirstOrDefault(other => Contains(words, other)) is { } elsewhere)
            return CorpusProblems.QuoteElsewhere(part.At, source.Id, elsewhere.Id);
        if (PartsAround(words) is [var first, ..] parts && first != words && parts.All(each => Contains(each, source)))
            return CorpusProblems.QuoteWithEllipsis(part.At, parts);
        if (WithoutMarks(words) is { } inner && Contains(inner, source))
            return CorpusProblems.QuoteInCurlyMarks(part.At, source.Id);
        var nearest = NearestPassageSearch.Find(words, source);
        return nearest is not null && WithStraightMarks(nearest.Words) == WithStraightMarks(words)
            ? CorpusProblems.QuoteWithOtherMarks(part.At, source, nearest)
            : CorpusProblems.QuoteNotFound(part.At, source, nearest);
    }

    private static string WithStraightMarks(string words) =>
        DoubleMarks().Replace(SingleMarks().Replace(words, "'"), "\"");

    /// <summary>The words around the signs with which editors leave out others: <c>...</c> and <c>[...]</c>.</summary>
    private static List<string> PartsAround(string words) =>
        [.. Ellipsis().Split(words).Select(part => part.Trim()).Where(part => part.Length > 0)];

    /// <summary>The words within curly quotation marks; null if they do not begin and end with such.</summary>
    private static string? WithoutMarks(string words) =>
        words is ['\u201C' or '\u201D' or '\u201E' or '\u2018', _, .., '\u201D' or '\u201C' or '\u2019']
            ? words[1..^1]
            : null;

    private static bool Contains(string words, Source source) => SourceWords.Of(source).Find(words).Count > 0;

    [GeneratedRegex("[\u201C\u201D\u201E\u201F]")]
    private static partial Regex DoubleMarks();

    [GeneratedRegex("[\u2018\u2019\u201A\u201B]")]
    private static partial Regex SingleMarks();

    [GeneratedRegex(@"[\[(]\s*(?:\.{3}|\u2026)\s*[\])]|\.{3,}|\u2026")]
    private static partial Regex Ellipsis();
}
