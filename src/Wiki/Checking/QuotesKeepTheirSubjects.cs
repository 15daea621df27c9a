using Wiki.Checking.Negations;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// No part of a quote begins with a verb whose subject is left out before it, as it would be read with another one,
/// unless a note explains it.
/// </summary>
internal static class QuotesKeepTheirSubjects
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from claim in content.Claims
        from citation in claim.Citations
        where citation.Note is null && citation.Quote.Parts.Count > 1
        from problem in Check(citation.Quote, content)
        select problem;

    private static IEnumerable<Problem> Check(Quote quote, CheckedContent content)
    {
        var proof = content.Proofs.Of(quote);
        if (!proof.IsVerified || content.Corpus.Find<Source>(quote.Source) is not { } source)
            return [];
        var (surroundings, subjects) = (Surroundings.Of(source), CutSubjects.Of(source.Language));
        return from index in Enumerable.Range(1, proof.Passages.Count - 1)
               let gap = surroundings.Between(proof.Passages[index - 1], proof.Passages[index])
               let next = quote.Parts[index]
               let subject = subjects.In(quote.Parts[index - 1].Value, gap, next.Value)
               where subject is not null
               select ClaimProblems.SubjectLeftOut(next.At, subject);
    }
}
