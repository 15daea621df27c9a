using Wiki.Output.Json;
using Wiki.Pages;

namespace Wiki.Composing.Structured;

/// <summary>Maps what a page is about to a node of schema.org.</summary>
internal static class Subjects
{
    public static SubjectNode Of(Page page, Record? record, PageScope scope)
    {
        var url = scope.AddressOf(page.Route);
        return record switch
        {
            Source source => OfSource(source, url, scope.Corpus),
            Claim claim => OfClaim(claim, url, scope),
            Event @event => OfEvent(@event, url, scope.Corpus),
            Entity entity => OfEntity(entity, url),
            _ => new PageNode { Type = TypeOf(page), Url = url, Name = page.Title, Description = page.Description },
        };
    }

    private static string TypeOf(Page page) => page switch
    {
        HomePage => "WebSite",
        TopicPage => "Article",
        IndexPage => "CollectionPage",
        _ => "WebPage",
    };

    private static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Place => "Place",
        EntityKind.Work => "CreativeWork",
        EntityKind.Channel => "Thing",
        EntityKind.StateBody => "GovernmentOrganization",
        EntityKind.Outlet => "NewsMediaOrganization",
        _ => "Organization",
    };

    private static string TypeOf(SourceKind kind) => kind switch
    {
        SourceKind.NewsReport or SourceKind.AgencyReport => "NewsArticle",
        SourceKind.Interview => "Article",
        SourceKind.Study => "Report",
        SourceKind.Post => "SocialMediaPosting",
        SourceKind.Broadcast => "MediaObject",
        SourceKind.WebPage => "WebPage",
        _ => "CreativeWork",
    };

    private static SourceNode OfSource(Source source, string url, Corpus corpus) => new()
    {
        Type = TypeOf(source.Kind),
        Url = url,
        Headline = source.Name,
        InLanguage = source.Language,
        DatePublished = source.Published.Value.Iso,
        Publisher = source.Publisher is { } publisher ? PublisherOf(corpus.Get<Entity>(publisher)) : null,
        Author = source.Authors.Select(author => Named("Person", author)).NullIfEmpty(),
        SameAs = source.Url,
    };

    private static ClaimNode OfClaim(Claim claim, string url, PageScope scope)
    {
        var supporting = claim.Citations.Where(citation => citation.Supports).ToList();
        var sources = scope.Corpus.GetAll<Source>(supporting.Select(citation => citation.Source)).Distinct();
        return new ClaimNode
        {
            Type = "Claim",
            Url = url,
            Name = claim.Name,
            CreativeWorkStatus = claim.IsActive ? null : claim.Status.Value.Word(),
            CreditText = Voices.WordsOf(claim, scope.Corpus),
            Appearance = [.. sources.Select(source => Appearance(source, scope))],
            Citation = supporting.ConvertAll(citation => Quotation(citation, scope.Corpus)),
        };
    }

    private static EventNode OfEvent(Event @event, string url, Corpus corpus) => new()
    {
        Type = "Event",
        Url = url,
        Name = @event.Name,
        StartDate = @event.Date?.Value.Iso,
        Location = @event.Places.Select(place => Named("Place", corpus.Get<Entity>(place).Name)).NullIfEmpty(),
    };

    private static EntityNode OfEntity(Entity entity, string url) => new()
    {
        Type = TypeOf(entity.Kind),
        Url = url,
        Name = entity.Name,
        AlternateName = entity.Aliases.Select(alias => alias.Name.Value).NullIfEmpty(),
        Geo = entity is { Kind: EntityKind.Place, Coordinates: { } point } ? Geo(point) : null,
    };

    private static GeoCoordinatesNode Geo(Coordinates point) =>
        new() { Latitude = point.Latitude, Longitude = point.Longitude };

    private static AppearanceNode Appearance(Source source, PageScope scope) =>
        new() { Type = TypeOf(source.Kind), Headline = source.Name, Url = scope.AddressOf(source.Route) };

    private static QuotationNode Quotation(Citation citation, Corpus corpus) => new()
    {
        Text = QuoteText.InOneLine(citation.Quote.Words),
        InLanguage = corpus.Get<Source>(citation.Source).Language,
        CreditText = Voices.Of(citation, corpus).Words(corpus),
    };

    /// <summary>A publisher is a person or an organisation, also where a place or a channel publishes.</summary>
    private static NamedNode PublisherOf(Entity entity) => Named(
        entity.Kind is EntityKind.Person or EntityKind.StateBody or EntityKind.Outlet
            ? TypeOf(entity.Kind)
            : "Organization",
        entity.Name);

    private static NamedNode Named(string type, string name) => new() { Type = type, Name = name };
}
