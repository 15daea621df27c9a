using Wiki.Checking.Negations;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// No part of a quote begins with a verb whose subject is left out before it, as it would be read with another one,
/// unless a note explains it.
/// </summary>
internal static class QuotesKeepTheirSubjects
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        UnexplainedQuote.All(content).SelectMany(Check);

    private static IEnumerable<Problem> Check(UnexplainedQuote unexplained)
    {
        var (quote, passages, source) = unexplained;
        var (surroundings, subjects) = (Surroundings.Of(source), CutSubjects.Of(source.Language));
        return from index in Enumerable.Range(1, passages.Count - 1)
               let gap = surroundings.Between(passages[index - 1], passages[index])
               let next = quote.Parts[index]
               let subject = subjects.In(quote.Parts[index - 1].Value, gap, next.Value)
               where subject is not null
               select ClaimProblems.SubjectLeftOut(next.At, subject);
    }
}
