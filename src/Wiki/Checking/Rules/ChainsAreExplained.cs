using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>If a link of a citation's chain is nameless, a note says how the report words it.</summary>
internal static class ChainsAreExplained
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from claim in content.Claims
        from citation in claim.Citations
        where citation.Note is null
        from link in citation.By.Where(Asserter.IsNameless).Take(1)
        select CorpusProblems.ChainUnexplained(link.At, link.Id);
}
