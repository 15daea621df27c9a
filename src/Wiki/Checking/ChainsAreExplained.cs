using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>Where a citation's chain names nobody, a note says how the report puts it.</summary>
internal static class ChainsAreExplained
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from claim in content.Scope.Claims
        from citation in claim.Citations
        where citation.Note is null
        from link in citation.By.Where(Asserter.IsNameless).Take(1)
        select CorpusProblems.ChainUnexplained(link.At, link.Id);
}
