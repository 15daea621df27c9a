using Wiki.Composing.Drawings;
using Wiki.Pages;
using Wiki.Pages.Drawings;
using static System.FormattableString;

namespace Wiki.Composing;

/// <summary>Composes the maps of topics and of places.</summary>
internal static class Maps
{
    /// <summary>The start of the fragments of the places on the page of a topic.</summary>
    private const string Fragments = "_at-";

    /// <summary>The places of a topic's events; null if none of them has coordinates.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="events">Its events.</param>
    /// <param name="scope">The page.</param>
    /// <param name="fragments">The start of the fragments of the places, unique to the map on its page.</param>
    public static MapView? Of(
        Topic topic, IReadOnlyList<Event> events, PageScope scope, string fragments = Fragments)
    {
        var places = PlacesOf(events, scope.Corpus);
        var marks = places.Index()
            .Where(place => place.Item.Coordinates is not null)
            .Select(place => Mark(place.Item, place.Index + 1, scope, fragments))
            .ToList();
        if (marks.Count == 0)
            return null;
        var frame = MapFrame.Around([.. marks.Select(mark => mark.At)], Room);
        return new MapView(
            Picture($"{topic.Name}: the places of its events", frame, MapMarks.Of(marks, frame)),
            [.. places.Select(place => Line(place, events, scope) with { Anchor = fragments + place.Id })]);
    }

    /// <summary>A place among the countries around it; null if it has no coordinates.</summary>
    public static MapPicture? Of(Entity place, PageScope scope)
    {
        if (place.Coordinates is not { } at)
            return null;
        var frame = MapFrame.Around([at], RoomOfOnePlace);
        var context = scope.Corpus.Entities.Where(country => country != place && IsCountryNear(country, at, frame))
            .Where(country => IsLargestOfItsPoint(country, scope))
            .Select(country => Mark(country, null, scope) with { IsContext = true });
        return Picture($"Where {place.Name} lies", frame, MapMarks.Of([Mark(place, null, scope), .. context], frame));
    }

    private static List<Entity> PlacesOf(IReadOnlyList<Event> events, Corpus corpus) =>
    [
        .. corpus.GetAll<Entity>(events.SelectMany(@event => @event.Places))
            .DistinctBy(place => place.Id)
            .OrderBy(place => place.Name, StringComparer.Ordinal)
            .ThenBy(place => place.Id, StringComparer.Ordinal),
    ];

    private static bool IsCountryNear(Entity entity, Coordinates at, MapFrame frame) =>
        entity.Coordinates is { Precision: Precision.Country } near && !near.IsAt(at) && frame.Shows(near);

    private static MapPicture Picture(string title, MapFrame frame, IReadOnlyList<MapMark> marks)
    {
        var (land, borders) = MapPaths.Of(frame);
        return new MapPicture
        {
            Title = title,
            Width = MapFrame.Width,
            Height = frame.Height,
            Land = land,
            Borders = borders,
            Marks = marks,
        };
    }

    private static PlaceToMark Mark(Entity place, int? number, PageScope scope, string fragments = Fragments) =>
        new(place.Id, scope.To(place), place.Coordinates!, number, $"#{fragments}{place.Id}")
        {
            Wholes = [.. Wholes(place, scope)],
        };

    private static MapPlace Line(Entity place, IReadOnlyList<Event> events, PageScope scope)
    {
        var eventsAtPlace = events.Where(@event => @event.Places.Any(at => at.Id == place.Id));
        return new MapPlace(
            Fragments + place.Id,
            scope.To(place),
            place.Coordinates?.Precision.Word() ?? "not on the map",
            [.. Chronology.Of(eventsAtPlace, scope.Edition.Placements).Select(scope.To)],
            ClaimsLink(place, scope));
    }

    private static Link? ClaimsLink(Entity place, PageScope scope)
    {
        var claims = scope.References.ClaimsAbout(place.Id).Count();
        var href = $"{scope.Href(place.Route)}#{Templates.Section.Claims.Anchor}";
        return claims == 0 ? null : new Link(claims == 1 ? "one claim" : Invariant($"{claims} claims"), href);
    }

    /// <summary>
    /// False for a small place of which only the country is known: it has the coordinates of its country, where its
    /// name would explain nothing.
    /// </summary>
    private static bool IsLargestOfItsPoint(Entity place, PageScope scope) =>
        !scope.Corpus.Entities.Any(whole =>
            place.Coordinates!.IsAt(whole.Coordinates) && IsPartOf(place, whole, scope));

    private static bool IsPartOf(Entity place, Entity whole, PageScope scope) =>
        Wholes(place, scope).Contains(whole.Id);

    private static IEnumerable<string> Wholes(Entity place, PageScope scope)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var whole = place.PartOf;
        while (whole is { } reference && seen.Add(reference.Id))
        {
            yield return reference.Id;
            whole = scope.Corpus.Get<Entity>(reference).PartOf;
        }
    }

    /// <summary>Degrees of latitude around a place among others.</summary>
    private static double Room(Precision precision) => precision switch
    {
        Precision.Country => 5,
        Precision.Region => 4,
        _ => 3,
    };

    /// <summary>Degrees of latitude around the only place of a map.</summary>
    private static double RoomOfOnePlace(Precision precision) => precision switch
    {
        Precision.Country => 20,
        Precision.Region => 12,
        _ => 9,
    };
}
