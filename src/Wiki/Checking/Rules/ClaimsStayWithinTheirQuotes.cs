using Wiki.Evidence.Claims;
using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// Each number, with its magnitude, sign and hedge, and each date of a claim's statement and figure, and of the
/// positions of a question, is carried by the quotes that support the claim.
/// </summary>
internal static class ClaimsStayWithinTheirQuotes
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.IsSiteRead
            ? content.Scope.Claims
                .SelectManyInParallel(claim => Work.On(claim.At, () => Check(claim, content).ToList()))
                .Concat(content.Scope.Questions
                    .SelectManyInParallel(each => Work.On(each.At, () => Check(each, content).ToList())))
                .Select(ClaimProblems.NotCarried)
            : [];

    private static IEnumerable<Mismatch> Check(Claim claim, CheckedContent content) =>
        content.Passages.EvidenceOf([claim]) is { } evidence
            ? new ClaimCheck(evidence, content.Corpus.Site.Language)
                .OfClaim(claim.Statement, claim.When, claim.Figure)
                .Where(mismatch => mismatch.Kind != MismatchKind.Date
                    || content.AreDated(claim.Citations.Select(citation => citation.Quote)))
            : [];

    private static IEnumerable<Mismatch> Check(Question question, CheckedContent content) =>
        from position in question.Positions
        let claims = position.Claims.Select(content.Corpus.Find<Claim>).OfType<Claim>().ToList()
        where claims.Count == position.Claims.Count
        let evidence = content.Passages.EvidenceOf(claims)
        where evidence is not null
        from mismatch in new ClaimCheck(evidence, content.Corpus.Site.Language).OfWords(position.Label)
        select mismatch;
}
