using Wiki.Bibliography;
using Wiki.Composing.Citing;
using Wiki.Composing.Lists;
using Wiki.Composing.Pages;
using Wiki.Composing.Structured;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes every page of an edition.</summary>
internal sealed class PageComposer(Edition edition)
{
    private readonly FrameCache _frames = new();

    /// <summary>All pages, in the order of their kinds.</summary>
    public IReadOnlyList<PlannedPage> Plan() =>
    [
        Plan(Route.Home, HomePages.Of),
        .. edition.Corpus.Records.Select(record => new PlannedPage(record.Route, () => Compose(record))),
        .. from moved in MovedPages.Of(edition.Corpus)
           select Plan(moved.From, scope => MovedPages.Compose(moved, scope)),
        .. edition.Corpus.Topics.Select(PlanDossier),
        .. Listings.WithPages(edition).SelectMany(listing => Plan(listing, IndexPages.Of)),
        Plan(Route.Compare, ComparePages.Of),
        .. Plan(edition.Corpus.Site.Story),
        Plan(Route.Search, Search),
        Plan(Route.Method, MethodPages.Of),
        .. Plan(VerifyPages.List(edition), VerifyPages.Of),
        Plan(Route.NotFound, NotFound),
    ];

    public Page Compose(Record record) => Complete(record, Scope(record.Route), scope => Of(record, scope));

    /// <summary>The scope of a page that is not composed yet.</summary>
    public PageScope Scope(Route route) => new(edition, route, _frames);

    private PlannedPage Plan(Route route, Func<PageScope, Page> compose) =>
        new(route, () => Complete(null, Scope(route), compose));

    private IEnumerable<PlannedPage> Plan(IReadOnlyList<StoryScreen> story) =>
        story.Count > 0 ? [Plan(Route.Story, StoryPages.Of)] : [];

    private PlannedPage PlanDossier(Topic topic)
    {
        var route = Route.DossierOf(topic.Id);
        return new PlannedPage(route, ComposeDossier);

        Page ComposeDossier() =>
            DossierPages.Of(topic, new PageScope(edition, route, _frames, isStandalone: true));
    }

    private IEnumerable<PlannedPage> Plan(Listing listing, Func<Listing, int, PageScope, Page> compose) =>
        from page in Enumerable.Range(1, listing.Pages)
        select Plan(listing.RouteOf(page), scope => compose(listing, page, scope));

    private static Page Complete(Record? record, PageScope scope, Func<PageScope, Page> compose)
    {
        var page = compose(scope);
        return page with
        {
            Outline = Outlines.Of(page),
            StructuredData = page is NotFoundPage or MovedPage ? null : StructuredData.Of(page, record, scope),
            ContextObject = CitableWorks.Of(record, scope.Edition) is { } work ? ContextObject.Of(work) : null,
        };
    }

    private static Page Of(Record record, PageScope scope) => record switch
    {
        Source source => SourcePages.Of(source, scope),
        Claim claim => ClaimPages.Of(claim, scope),
        Entity entity => EntityPages.Of(entity, scope),
        Event @event => EventPages.Of(@event, scope),
        Topic topic => TopicPages.Of(topic, scope),
        Question question => QuestionPages.Of(question, scope),
        _ => throw new InvalidOperationException($"No page is composed for the kind {record.RecordKind}."),
    };

    private static SearchPage Search(PageScope scope) => new()
    {
        Route = scope.Route,
        Frame = scope.Frame("search-index.js", "search-marks.js", "search.css", "search.js"),
        Title = "Search",
        Description = $"Search {scope.Corpus.Site.Title}, in our words or in the words of the reports.",
        Breadcrumbs = [new Link("Home", scope.Href(Route.Home))],
        Indexes = [.. scope.Indexes, scope.ToCompare],
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
