using Wiki.Composing.Drawings;
using Wiki.Pages.Drawings;

namespace Wiki.Composing;

/// <summary>Composes small maps of where one place lies.</summary>
internal static class Locators
{
    /// <summary>A place among the countries around it; null if it has no coordinates.</summary>
    public static MapPicture? Of(Entity place, PageScope scope)
    {
        if (place.Coordinates is not { } at)
            return null;
        var frame = MapFrame.Around([at], RoomOfOnePlace);
        var context = scope.Corpus.Entities.Where(country => country != place && IsCountryNear(country, at, frame))
            .Where(country => IsLargestOfItsPoint(country, scope))
            .Select(country => Maps.Mark(country, scope) with { IsContext = true })
            .ToList();
        var room = new MapLabels(frame.Height, MapLabels.LocatorSize);
        return Maps.Picture($"Where {place.Name} lies", frame) with
        {
            IsLocator = true,
            Marks = MapMarks.Of([Maps.Mark(place, scope), .. context], frame, room),
            Names = [.. Names(place, context, frame, room)],
        };
    }

    /// <summary>The names of the other countries that the map shows, the largest first.</summary>
    private static IEnumerable<PlacedText> Names(
        Entity place, List<PlaceToMark> context, MapFrame frame, MapLabels room)
    {
        var named = context.Select(each => each.Country?.Name).Append(Maps.CountryOf(place)?.Name).ToHashSet();
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

    /// <summary>Degrees of latitude around the only place of a map.</summary>
    private static double RoomOfOnePlace(Precision precision) => precision switch
    {
        Precision.Country => 20,
        Precision.Region => 12,
        _ => 9,
    };
}
