using Wiki.Problems;

namespace Wiki.Verifying.Pages;

/// <summary>A browser that shows a page sends no request to another site.</summary>
internal static class NothingIsRequestedOffSite
{
    public static IEnumerable<Problem> Check(PageSet pages) =>
        from page in pages.Pages
        from request in page.Requests
        where request.StartsWith("//", StringComparison.Ordinal) || pages.Resolve(page.Route, request) is null
        select PageProblems.OffSite(page.Route, request);
}
