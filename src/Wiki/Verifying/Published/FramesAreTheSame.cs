using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>What stands above and below each page is the same on all pages: the title, the menu, the footer.</summary>
internal static class FramesAreTheSame
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
    [
        .. Check(site, page => page.Head.Banner, PublishedParts.AbovePage),
        .. Check(site, page => page.Head.Footer, PublishedParts.BelowPage),
    ];

    /// <summary>The page for missing addresses names its links from the root of the host.</summary>
    private static IEnumerable<Problem> Check(ShippedSite site, Func<ShownPage, string?> frame, string what)
    {
        var pages = site.Pages.Where(page => page.Route != Route.NotFound && !page.Route.IsOfDossier).ToList();
        var usual = pages.GroupBy(frame).MaxBy(alike => alike.Count())?.Key;
        return pages.Where(page => frame(page) != usual)
            .Select(page => PublishedSiteProblems.SaidOtherwiseElsewhere(page.Route.Path, what));
    }
}
