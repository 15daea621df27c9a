using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Verifying.Pages;

/// <summary>No two elements of a page share an id.</summary>
internal static class FragmentsAreUnique
{
    public static IEnumerable<Problem> Check(PageSet pages) =>
        pages.Pages.SelectManyInParallel(Check);

    private static IEnumerable<Problem> Check(PageFacts page) =>
        from repeated in page.Ids.CountBy(id => id, StringComparer.Ordinal)
        where repeated.Value > 1
        select PageProblems.FragmentRepeated(page.Route, repeated.Key);
}
