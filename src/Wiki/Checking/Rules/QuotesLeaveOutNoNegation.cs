using Wiki.Checking.Negations;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// No negation is in the gap of a quote, or directly before or after it in the same clause, unless a note explains
/// it.
/// </summary>
internal static class QuotesLeaveOutNoNegation
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from quote in UnexplainedQuote.All(content)
        let word = new LeftOut(quote.Source.Language).First(quote.Source, quote.Passages)
        where word is not null
        select ClaimProblems.NegationLeftOut(quote.Quote.Parts[0].At, word);
}
