using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>A claim that no longer stands gives its reason, and its successor where another took its place.</summary>
internal static class WithdrawnClaimsSayWhy
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        foreach (var claim in content.Scope.Claims.Where(claim => !claim.IsActive))
        {
            if (claim.Reason is null)
                yield return CorpusProblems.ReasonMissing(claim.Status.At, claim.Status.Value.Word());
            if (claim.Status.Value == ClaimStatus.Superseded && claim.Successor is null)
                yield return CorpusProblems.SuccessorMissing(claim.Status.At);
        }
    }
}
