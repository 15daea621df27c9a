using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>No two claims say the same, and no claim has the same citation twice.</summary>
internal static class NothingIsSaidTwice
{
    /// <summary>Marks that two writers may set in another way, each with the one that stands for it.</summary>
    private static readonly (char Other, char Usual)[] Marks =
        [('’', '\''), ('‘', '\''), ('“', '"'), ('”', '"'), ('„', '"'), ('–', '-'), ('—', '-')];

    public static IEnumerable<Problem> Check(CheckedContent content) =>
    [
        .. content.Corpus.Claims
            .Where(claim => claim.IsActive && content.Corpus.Contains(claim))
            .GroupBy(claim => (Fold(claim.Statement.Value), FigureOf(claim)))
            .SelectMany(same => same.Skip(1).Select(claim => OfClaim(claim, same.First()))),
        .. content.Corpus.Claims.SelectMany(OfCitations),
    ];

    private static Problem OfClaim(Claim claim, Claim first) =>
        ClaimProblems.ClaimRepeated(claim.Statement.At, first.Id, first.Statement.At);

    private static IEnumerable<Problem> OfCitations(Claim claim) =>
        claim.Citations.Count < 2
            ? []
            : from same in claim.Citations.GroupBy(Key, StringComparer.Ordinal)
              from repeated in same.Skip(1)
              let first = same.First().Quote
              select ClaimProblems.CitationRepeated(PlaceOf(repeated.Quote), PlaceOf(first));

    private static Location PlaceOf(Quote quote) => quote.Parts.Count > 0 ? quote.Parts[0].At : quote.Source.At;

    /// <summary>What makes two citations the same; a note may differ.</summary>
    private static string Key(Citation citation) => string.Join(
        '\n',
        [
            citation.Source.Id,
            citation.Stance.ToString(),
            citation.Quote.Prefix?.Value ?? "",
            citation.Quote.Suffix?.Value ?? "",
            string.Join(' ', citation.By.Select(link => link.Id)),
            .. citation.Quote.Parts.Select(part => QuoteText.Normalize(part.Value)),
        ]);

    /// <summary>Claims whose figures differ say different things in the same words.</summary>
    private static string FigureOf(Claim claim) => claim.Figure is { } figure
        ? $"{figure.Measure.Id} {figure.Of.Id} {figure.FoldedUnit} {figure.Value.Value.Written}"
        : "";

    private static string Fold(string statement)
    {
        var folded = QuoteText.Normalize(statement).TrimEnd('.', ' ').ToUpperInvariant();
        return Marks.Aggregate(folded, (words, mark) => words.Replace(mark.Other, mark.Usual));
    }
}
