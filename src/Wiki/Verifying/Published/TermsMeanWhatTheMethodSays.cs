using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The words of a term, and what a page says of it when the pointer rests on it, stand together on the method page.
/// </summary>
internal static class TermsMeanWhatTheMethodSays
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var method = site.Page(Route.Method)?.Letters ?? "";
        return from page in site.Pages
               from link in page.Links
               where link.Is("chip")
               let meaning = $"{link.Words}: {link.Title}"
               where !method.Contains(Letters.Of(meaning), StringComparison.Ordinal)
               select PublishedSiteProblems.SaidOtherwiseInMethod(page.Route.Path, meaning);
    }
}
