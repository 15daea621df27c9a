using Wiki.Checking.Negations;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// No negation stands in the gap of a quote, or directly before or after it in the same clause, unless a note explains
/// it.
/// </summary>
internal static class QuotesLeaveOutNoNegation
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from claim in content.Claims
        from citation in claim.Citations
        where citation.Note is null
        from problem in Check(citation.Quote, content)
        select problem;

    private static IEnumerable<Problem> Check(Quote quote, CheckedContent content)
    {
        var proof = content.Proofs.Of(quote);
        if (!proof.IsVerified || content.Corpus.Find<Source>(quote.Source) is not { } source)
            return [];
        return new LeftOut(source.Language).First(source, proof.Passages) is { } word
            ? [ClaimProblems.NegationLeftOut(quote.Parts[0].At, word)]
            : [];
    }
}
