using Wiki.Problems;

namespace Wiki.Verifying.Pages;

/// <summary>No two elements of a page share an id.</summary>
internal static class FragmentsAreUnique
{
    public static IEnumerable<Problem> Check(PageSet pages) =>
        from page in pages.Pages.AsParallel()
        from repeated in page.Ids.GroupBy(id => id, StringComparer.Ordinal)
        where repeated.Count() > 1
        select PageProblems.FragmentRepeated(page.Route, repeated.Key);
}
