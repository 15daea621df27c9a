using Wiki.Composing.Drawings;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Pictures;

/// <summary>Composes small maps of where a place lies, or those of an event.</summary>
internal static class Locators
{
    /// <summary>A place among the countries around it; null if it has no coordinates.</summary>
    public static MapPicture? Of(Entity place, PageScope scope) =>
        place.Coordinates is { } at ? Picture([place], MapFrame.Around([at], RoomOfOnePlace), scope) : null;

    /// <summary>
    /// The places of an event, or the first of places that lie together; null if none of them has coordinates.
    /// </summary>
    public static MapPicture? Of(Event @event, PageScope scope)
    {
        var places = scope.Corpus.GetAll<Entity>(@event.Places).Where(place => place.Coordinates is not null).ToList();
        if (places.Count == 0)
            return null;
        var frame = MapFrame.Around(places.ConvertAll(place => place.Coordinates!), RoomOfOneAmongOthers);
        return MapMarks.Group(Marks(places, scope), frame).Count() == 1
            ? Of(places[0], scope)
            : Picture(places, frame, scope);
    }

    private static IEnumerable<PlaceToMark> Marks(List<Entity> places, PageScope scope) =>
        places.Select(place => Maps.Mark(place, scope) with { Group = scope.Href(place.Route) });

    private static MapPicture Picture(List<Entity> places, MapFrame frame, PageScope scope)
    {
        var context = scope.Corpus.Entities.Where(country => !places.Contains(country))
            .Where(country => places.TrueForAll(place => IsCountryNear(country, place.Coordinates!, frame)))
            .Where(country => IsLargestOfItsPoint(country, scope))
            .Select(country => Maps.Mark(country, scope) with { IsContext = true })
            .ToList();
        List<PlaceToMark> marks = [.. Marks(places, scope), .. context];
        var room = new MapLabels(frame.Height, MapLabels.LocatorSize);
        return Maps.Picture(Title(places), frame, scope) with
        {
            IsLocator = true,
            Marks = MapMarks.Of(marks, frame, room),
            Names = [.. Names(marks, frame, room)],
        };
    }

    private static string Title(List<Entity> places) => places is [var place]
        ? $"Where {place.Name} lies"
        : $"Where these places lie: {string.Join(", ", places.Select(each => each.Name))}";

    /// <summary>The names of the other countries that the map shows, the largest first.</summary>
    private static IEnumerable<PlacedText> Names(List<PlaceToMark> marks, MapFrame frame, MapLabels room)
    {
        var named = marks.Select(mark => mark.Country?.Name).ToHashSet();
        return Country.All.Where(country => !named.Contains(country.Name))
            .Where(country => frame.Contains(frame.Project(country.Longitude, country.Latitude)))
            .OrderByDescending(country => country.Radius)
            .Select(country => room.Place(frame.Project(country.Longitude, country.Latitude), 0, country.Name))
            .OfType<PlacedText>();
    }

    private static bool IsCountryNear(Entity entity, Coordinates at, MapFrame frame) =>
        entity.Coordinates is { Precision: Precision.Country } near && !near.IsAt(at) && frame.Shows(near);

    /// <summary>
    /// False for a small place of which only the country is known: it has the coordinates of its country, where its
    /// name would explain nothing.
    /// </summary>
    private static bool IsLargestOfItsPoint(Entity place, PageScope scope) =>
        !scope.Corpus.Entities.Any(whole =>
            place.Coordinates!.IsAt(whole.Coordinates) && IsPartOf(place, whole, scope));

    private static bool IsPartOf(Entity place, Entity whole, PageScope scope) =>
        Maps.Wholes(place, scope).Contains(whole.Id);

    /// <summary>Degrees of latitude around each of several places.</summary>
    private static double RoomOfOneAmongOthers(Precision precision) => RoomOfOnePlace(precision) / 2;

    /// <summary>Degrees of latitude around the only place of a map.</summary>
    private static double RoomOfOnePlace(Precision precision) => precision switch
    {
        Precision.Country => 20,
        Precision.Region => 12,
        _ => 9,
    };
}
