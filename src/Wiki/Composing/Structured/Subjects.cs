using System.Text.Json;
using Wiki.Pages;

namespace Wiki.Composing.Structured;

/// <summary>Writes what a page is about as a node of schema.org.</summary>
internal static class Subjects
{
    public static void Write(Page page, Record? record, PageScope scope, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", TypeOf(page, record));
        json.WriteString("url", scope.AddressOf(page.Route));
        switch (record)
        {
            case Source source:
                WriteReport(source, scope, json);
                break;
            case Claim claim:
                WriteClaim(claim, scope, json);
                break;
            case Event @event:
                WriteEvent(@event, scope, json);
                break;
            case Entity entity:
                WriteEntity(entity, json);
                break;
            default:
                json.WriteString("name", page.Title);
                json.WriteString("description", page.Description);
                break;
        }

        json.WriteEndObject();
    }

    private static string TypeOf(Page page, Record? record) => (page, record) switch
    {
        (_, Source) => "NewsArticle",
        (_, Claim) => "Claim",
        (_, Event) => "Event",
        (_, Entity entity) => TypeOf(entity.Kind),
        (HomePage, _) => "WebSite",
        (TopicPage, _) => "Article",
        (IndexPage, _) => "CollectionPage",
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

    private static void WriteReport(Source source, PageScope scope, Utf8JsonWriter json)
    {
        json.WriteString("headline", source.Name);
        json.WriteString("inLanguage", source.Language);
        if (PlainDate(source.Published.Value) is { } day)
            json.WriteString("datePublished", day);
        if (source.Publisher is { } publisher)
            WriteNamed("publisher", scope.Corpus.Get<Entity>(publisher), json);
        if (source.Authors.Count > 0)
            WriteList("author", source.Authors, author => WriteName("Person", author, json), json);
        if (source.Url is { } url)
            json.WriteString("sameAs", url);
    }

    private static void WriteClaim(Claim claim, PageScope scope, Utf8JsonWriter json)
    {
        json.WriteString("name", claim.Name);
        if (!claim.IsActive)
            json.WriteString("creativeWorkStatus", claim.Status.Value.Word());
        var supporting = claim.Citations.Where(citation => citation.Supports).ToList();
        var asserters = supporting.Where(citation => citation.By.Count > 0 && !Asserter.IsNameless(citation.By[0])).Select(citation => scope.Corpus.Get<Entity>(citation.By[0])).Distinct().ToList();
        if (asserters.Count > 0)
            WriteList("author", asserters, entity => WriteName(TypeOf(entity.Kind), entity.Name, json), json);
        WriteList("appearance", [.. scope.Corpus.GetAll<Source>(supporting.Select(citation => citation.Source)).Distinct()], source => WriteAppearance(source, scope, json), json);
    }

    private static void WriteAppearance(Source source, PageScope scope, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", source.Name);
        json.WriteString("url", scope.AddressOf(source.Route));
        json.WriteEndObject();
    }

    private static void WriteEvent(Event @event, PageScope scope, Utf8JsonWriter json)
    {
        json.WriteString("name", @event.Name);
        if (PlainDate(@event.Date?.Value) is { } day)
            json.WriteString("startDate", day);
        if (@event.Places.Count > 0)
            WriteList("location", @event.Places, place => WriteName("Place", scope.Corpus.Get<Entity>(place).Name, json), json);
    }

    private static void WriteEntity(Entity entity, Utf8JsonWriter json)
    {
        json.WriteString("name", entity.Name);
        if (entity.Aliases.Count > 0)
            WriteList("alternateName", entity.Aliases, alias => json.WriteStringValue(alias.Name.Value), json);
        if (entity.Coordinates is not { } point)
            return;
        json.WriteStartObject("geo");
        json.WriteString("@type", "GeoCoordinates");
        json.WriteNumber("latitude", point.Latitude);
        json.WriteNumber("longitude", point.Longitude);
        json.WriteEndObject();
    }

    private static void WriteNamed(string property, Entity entity, Utf8JsonWriter json)
    {
        json.WritePropertyName(property);
        WriteName(TypeOf(entity.Kind), entity.Name, json);
    }

    private static void WriteName(string type, string name, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WriteList<T>(string property, IReadOnlyList<T> items, Action<T> write, Utf8JsonWriter json)
    {
        json.WriteStartArray(property);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    /// <summary>A day, month or year after ISO 8601; null for what only EDTF can say.</summary>
    private static string? PlainDate(Edtf? date) => date is { Form: EdtfForm.Day or EdtfForm.Month or EdtfForm.Year, IsUncertain: false, IsApproximate: false } ? date.Written : null;
}
