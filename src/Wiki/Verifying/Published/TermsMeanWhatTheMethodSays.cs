using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>What a page says of a term when the pointer rests on it, the method page says of the term.</summary>
internal static class TermsMeanWhatTheMethodSays
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var method = site.Page(Route.Method)?.Letters ?? "";
        return from page in site.Pages
               from link in page.Links
               where link.Is("chip")
               let meaning = link.Title ?? ""
               where !method.Contains(Letters.Of(meaning), StringComparison.Ordinal)
               select PublishedSiteProblems.SaidOtherwiseInMethod(page.Route.Path, meaning);
    }
}
