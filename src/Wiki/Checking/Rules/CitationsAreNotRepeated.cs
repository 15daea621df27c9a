using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>No claim has the same citation twice.</summary>
internal static class CitationsAreNotRepeated
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.Claims.Where(claim => claim.Citations.Count > 1).SelectMany(Check);

    private static IEnumerable<Problem> Check(Claim claim) =>
        from same in claim.Citations.GroupBy(Key, StringComparer.Ordinal)
        from repeated in same.Skip(1)
        let first = same.First().Quote
        select ClaimProblems.CitationRepeated(repeated.Quote.At, first.At);

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
}
