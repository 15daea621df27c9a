using Wiki.Problems;

namespace Wiki.Verifying.Pages;

/// <summary>No citation mark or link to a record is shown as plain brackets.</summary>
internal static class NoMarkIsLeft
{
    public static IEnumerable<Problem> Check(PageSet pages) =>
        from page in pages.Pages
        where page.MarkLeft is not null
        select PageProblems.MarkLeft(page.Route, page.MarkLeft!);
}
