using Wiki.Problems;

namespace Wiki.Verifying.Pages;

/// <summary>No two elements of a page share an id.</summary>
internal static class FragmentsAreUnique
{
    public static IEnumerable<Problem> Check(PageSet pages) =>
        from page in pages.Pages.AsParallel()
        from same in page.Ids.GroupBy(id => id, StringComparer.Ordinal)
        where same.Count() > 1
        select PageProblems.FragmentRepeated(page.Route, same.Key);
}
