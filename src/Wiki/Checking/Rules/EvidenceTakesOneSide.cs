using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>A claim is evidence for a hypothesis or against it, once.</summary>
internal static class EvidenceTakesOneSide
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from topic in content.Topics
        from hypothesis in topic.Hypotheses
        from problem in Check(hypothesis)
        select problem;

    private static IEnumerable<Problem> Check(Hypothesis hypothesis)
    {
        var sides = hypothesis.For.Select(claim => (Claim: claim, Side: "for"))
            .Concat(hypothesis.Against.Select(claim => (Claim: claim, Side: "against")))
            .OrderBy(pair => pair.Claim.At);
        return
            from ofClaim in sides.GroupBy(pair => pair.Claim.Id, StringComparer.Ordinal)
            from repeated in ofClaim.Skip(1)
            select EditorialProblems.EvidenceOnTwoSides(repeated.Claim.At, ofClaim.Key, ofClaim.First().Side);
    }
}
