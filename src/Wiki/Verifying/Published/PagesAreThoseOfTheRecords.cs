using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Each record has a page that its index names, each page is of a record or one of those that every wiki has, and a
/// page at a former address leads to a record of its kind.
/// </summary>
internal static class PagesAreThoseOfTheRecords
{
    private static readonly IReadOnlyList<Route> OfEveryWiki =
        [Route.Home, Route.Method, Route.Search, Route.Verify, Route.NotFound];

    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var records = site.Data.Records.Values;
        var known = records.Select(ShippedWiki.RouteOf)
            .Concat(site.Data.Topics.Keys.Select(Route.DossierOf))
            .Concat(OfEveryWiki)
            .Concat(site.Data.Wiki.Site.Story is null ? [] : [Route.Story])
            .ToHashSet();
        return
        [
            .. known.Where(route => site.Page(route) is null)
                .Select(route => PublishedSiteProblems.PageLost(route.Path)),
            .. site.Pages.Where(page => !known.Contains(page.Route) && !IsOther(page, known))
                .Select(page => PublishedSiteProblems.PageUnknown(page.Route.Path)),
            .. records.GroupBy(ShippedWiki.KindOf).SelectMany(ofKind => Unlisted(ofKind.Key, [.. ofKind], site)),
        ];
    }

    /// <summary>An index, a list that is continued, the comparison of sources, or a page at a former address.</summary>
    private static bool IsOther(ShownPage page, HashSet<Route> known) =>
        page.Route == Route.Compare
        || (page.Route.IsOfIndex && Vocabulary.Terms<RecordKind>().Any(kind => IsIn(kind.Value, page.Route)))
        || IsContinued(page.Route, known)
        || IsMoved(page, known);

    /// <summary>No id has an underscore.</summary>
    private static bool IsContinued(Route route, HashSet<Route> known) =>
        route.Path.Split('_') is [var first, _, ..] && known.Contains(new Route($"{first}.html"));

    private static bool IsMoved(ShownPage page, HashSet<Route> known) =>
        page.Head.MovedTo is { } address
        && page.Route.Follow(address) is var target
        && known.Contains(target)
        && Folder(target) == Folder(page.Route);

    private static IEnumerable<Problem> Unlisted(
        RecordKind kind, IReadOnlyList<IRecordJson> records, ShippedSite site)
    {
        var indexes = site.Pages.Where(page => page.Route.IsOfIndex && IsIn(kind, page.Route));
        var listed = indexes.SelectMany(page => page.Links.Select(link => page.Route.Follow(link.Href))).ToHashSet();
        return records.Where(record => !listed.Contains(ShippedWiki.RouteOf(record)))
            .Select(record => PublishedSiteProblems.SaidOtherwise(
                Route.IndexOf(kind).Path, PublishedParts.Absence(record.Id)));
    }

    private static bool IsIn(RecordKind kind, Route route) => Folder(route) == Folder(Route.IndexOf(kind));

    private static string? Folder(Route route) => Path.GetDirectoryName(route.Path);
}
