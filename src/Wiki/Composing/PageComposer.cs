using Wiki.Composing.Structured;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes every page of an edition.</summary>
internal static class PageComposer
{
    /// <summary>The routes of all pages, each with what composes it.</summary>
    public static IReadOnlyList<PlannedPage> Plan(Edition edition) =>
    [
        Plan(edition, Route.Home, HomePages.Of),
        .. edition.Corpus.Records.Select(record => new PlannedPage(record.Route, () => Compose(record, edition))),
        .. edition.Corpus.Topics.Select(topic => PlanDossier(edition, topic)),
        .. Listing.All(edition).SelectMany(listing => Plan(edition, listing, IndexPages.Of)),
        Plan(edition, Route.Search, Search),
        Plan(edition, Route.Method, MethodPages.Of),
        .. Plan(edition, VerifyPages.List(edition), VerifyPages.Of),
        Plan(edition, Route.NotFound, NotFound),
    ];

    public static Page Compose(Record record, Edition edition) => Complete(record, new PageScope(edition, record.Route), scope => Of(record, scope));

    private static PlannedPage Plan(Edition edition, Route route, Func<PageScope, Page> compose) => new(route, () => Complete(null, new PageScope(edition, route), compose));

    private static PlannedPage PlanDossier(Edition edition, Topic topic)
    {
        var route = Route.DossierOf(topic);
        return new PlannedPage(route, () => DossierPages.Of(topic, new PageScope(edition, route, isAlone: true)));
    }

    private static IEnumerable<PlannedPage> Plan(Edition edition, Listing listing, Func<Listing, int, PageScope, Page> compose) =>
        Enumerable.Range(1, listing.Pages).Select(page => Plan(edition, listing.RouteOf(page), scope => compose(listing, page, scope)));

    private static Page Complete(Record? record, PageScope scope, Func<PageScope, Page> compose)
    {
        var page = compose(scope);
        return page with { Outline = Outlines.Of(page), StructuredData = page is NotFoundPage ? null : StructuredData.Of(page, record, scope) };
    }

    private static Page Of(Record record, PageScope scope) => record switch
    {
        Source source => SourcePages.Of(source, scope),
        Claim claim => ClaimPages.Of(claim, scope),
        Entity entity => EntityPages.Of(entity, scope),
        Event occasion => EventPages.Of(occasion, scope),
        Topic topic => TopicPages.Of(topic, scope),
        Question question => QuestionPages.Of(question, scope),
        _ => throw new InvalidOperationException($"No page is composed for the kind {record.Kind}."),
    };

    private static SearchPage Search(PageScope scope) => new()
    {
        Route = scope.Route,
        Frame = scope.Frame("search-index.js", "search-marks.js", "search.css", "search.js"),
        Title = "Search",
        Description = $"Search {scope.Corpus.Site.Title}, in our words or in the words of the reports.",
        Breadcrumbs = [new Link("Home", scope.Href(Route.Home))],
        Indexes = scope.Indexes,
    };

    private static NotFoundPage NotFound(PageScope scope) => new()
    {
        Route = scope.Route,
        Frame = scope.Frame(),
        Title = "Page not found",
        Description = $"There is no such page in {scope.Corpus.Site.Title}.",
        Indexes = scope.Indexes,
    };
}
