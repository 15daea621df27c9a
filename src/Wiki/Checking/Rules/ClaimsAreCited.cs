using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>Every claim has a citation that supports it.</summary>
internal static class ClaimsAreCited
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from claim in content.Claims
        where !claim.Citations.Any(citation => citation.Supports)
        select CorpusProblems.Uncited(claim.Statement.At, hasOthers: claim.Citations.Count > 0);
}
