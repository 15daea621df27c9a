using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>A claim that is no longer active gives a reason, and its successor if it was superseded.</summary>
internal static class WithdrawnClaimsSayWhy
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        foreach (var claim in content.Claims.Where(claim => !claim.IsActive))
        {
            if (claim.Reason is null)
                yield return CorpusProblems.ReasonMissing(claim.Status.At, claim.Status.Value.Word());
            if (claim.Status.Value == ClaimStatus.Superseded && claim.Successor is null)
                yield return CorpusProblems.SuccessorMissing(claim.Status.At);
        }
    }
}
