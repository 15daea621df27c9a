using Wiki.Pages;
using Wiki.Pages.Drawings;
using static System.FormattableString;

namespace Wiki.Composing.Drawings;

/// <summary>A place to draw: its name and link, and its coordinates.</summary>
/// <param name="Group">The link of its mark if other places share the mark.</param>
internal sealed record PlaceToMark(string Id, Link Place, Coordinates At, string Group)
{
    /// <summary>The kinds of its events; none on a map that only shows where a place lies.</summary>
    public IReadOnlyList<(string Event, EventMark Mark)> Events { get; init; } = [];

    /// <summary>The country that it is; null if it is none.</summary>
    public Country? Country { get; init; }

    /// <summary>A place that is shown only for orientation.</summary>
    public bool IsContext { get; init; }

    /// <summary>The ids of the places that it is part of.</summary>
    public IReadOnlyList<string> Wholes { get; init; } = [];
}

/// <summary>
/// Draws places on a map: points as dots, regions as rings, countries as names; places that nearly touch share a mark.
/// </summary>
internal static class MapMarks
{
    private const double Nearest = 30;

    /// <summary>The radius of a mark that shows the number of its events.</summary>
    private const double SignRadius = 15;

    /// <summary>The radius of the shade of a place that is not known as a country of the world.</summary>
    private const double UnknownShade = 16;

    public static IReadOnlyList<MapMark> Of(IEnumerable<PlaceToMark> places, MapFrame frame, MapLabels room)
    {
        var groups = Group(places, frame)
            .OrderBy(group => group[0].IsContext)
            .ThenBy(group => group[0].At.Precision)
            .ThenBy(group => group[0].Id, StringComparer.Ordinal)
            .ToList();
        var marks = groups.ConvertAll(group => (PointOf(group[0], frame), Room(group, frame)));
        var points = MapSpacing.Of(marks, Nearest, frame);
        var names = Names(groups, points, room);
        return [.. groups.Select((group, index) => Mark(group, points[index], names[index], frame)).OfType<MapMark>()];
    }

    /// <summary>
    /// Every name that has room, beside its mark or at the end of a line; the others are found by their marks and in
    /// the list.
    /// </summary>
    private static List<PlacedName?> Names(
        List<List<PlaceToMark>> groups, IReadOnlyList<MapPoint> points, MapLabels room)
    {
        foreach (var (index, group) in groups.Index().Where(each => !each.Item[0].IsContext))
            room.Reserve(points[index], Radius(group));
        var beside = groups.Select((group, index) => room.Place(points[index], Radius(group), Words(group))).ToList();
        return
        [
            .. groups.Select((group, index) => beside[index] is { } name
                ? new PlacedName(name, null)
                : group[0].IsContext ? null : room.PlaceApart(points[index], Radius(group), Words(group))),
        ];
    }

    private static string Words(List<PlaceToMark> group) => $"{group[0].Place.Text}{More(group)}";

    /// <summary>How far a mark that shows a number may be moved: only the area is known, not a point of it.</summary>
    private static double Room(List<PlaceToMark> group, MapFrame frame) =>
        group.Exists(place => place.Events.Count > 0) ? ShadeOf(group[0], frame) : 0;

    /// <summary>A country is drawn well within its borders, any other place where it lies.</summary>
    public static MapPoint PointOf(PlaceToMark place, MapFrame frame) =>
        place.Country is { } country && frame.Project(country.Longitude, country.Latitude) is var point
        && frame.Contains(point)
            ? point
            : frame.Project(place.At);

    private static MapMark? Mark(List<PlaceToMark> group, MapPoint point, PlacedName? name, MapFrame frame)
    {
        var first = group[0];
        if (name is null && first.IsContext)
            return null;
        var events = group.SelectMany(place => place.Events).DistinctBy(each => each.Event).ToList();
        var places = string.Join(", ", group.Select(place => place.Place.Text));
        return new MapMark(
            new Link(places, group.Count > 1 ? first.Group : first.Place.Href),
            Lengths.Number(point.X),
            Lengths.Number(point.Y),
            Lengths.Number(events.Count > 0 ? 0 : Radius(group)),
            StyleOf(first),
            name?.Text)
        {
            Sign = events.Count > 0 ? SignOf(events) : null,
            Count = events.Count,
            Leader = name?.Line,
            Shade = events.Count > 0 || IsLocatedCountry(first) ? Shaded(first, frame) : null,
        };
    }

    private static MapMarkStyle StyleOf(PlaceToMark place) => place.At.Precision switch
    {
        _ when place.IsContext => MapMarkStyle.Context,
        Precision.Site => MapMarkStyle.Site,
        Precision.City => MapMarkStyle.City,
        Precision.Region => MapMarkStyle.Region,
        _ => MapMarkStyle.Country,
    };

    /// <summary>Whether it is a country on a map that only shows where places lie.</summary>
    private static bool IsLocatedCountry(PlaceToMark place) =>
        place is { IsContext: false, At.Precision: Precision.Country };

    private static MapShade? Shaded(PlaceToMark place, MapFrame frame)
    {
        var (center, radius) = (PointOf(place, frame), ShadeOf(place, frame));
        return radius == 0
            ? null
            : new MapShade(Lengths.Number(center.X), Lengths.Number(center.Y), Lengths.Number(radius));
    }

    private static string More(List<PlaceToMark> group) => group.Count > 1 ? Invariant($" +{group.Count - 1}") : "";

    /// <summary>The kind of most of the events; the first of several.</summary>
    private static string SignOf(IEnumerable<(string Event, EventMark Mark)> events) =>
        events.CountBy(each => each.Mark)
            .OrderByDescending(mark => mark.Value)
            .ThenBy(mark => mark.Key)
            .First()
            .Key.Word();

    private static double Radius(List<PlaceToMark> group) =>
        group.Exists(place => place.Events.Count > 0) ? SignRadius : Radius(group[0]);

    private static double Radius(PlaceToMark place) => place.At.Precision switch
    {
        Precision.Site or Precision.City => 7,
        Precision.Region => 16,
        _ => 0,
    };

    /// <summary>
    /// The radius of the shade behind the mark of a country or region, which stays within the country; zero for a
    /// point.
    /// </summary>
    private static double ShadeOf(PlaceToMark place, MapFrame frame) => place.At.Precision switch
    {
        Precision.Site or Precision.City => 0,
        _ when place.Country is { } country => Math.Max(SignRadius, frame.Length(country.Radius)),
        _ => UnknownShade,
    };

    /// <summary>In each group the place that most others are part of comes first, then the largest.</summary>
    public static IEnumerable<List<PlaceToMark>> Group(IEnumerable<PlaceToMark> places, MapFrame frame)
    {
        var groups = new List<List<PlaceToMark>>();
        foreach (var place in places)
        {
            var near = groups.Find(group => SharesMark(place, group[0], frame));
            if (near is null)
                groups.Add([place]);
            else
                near.Add(place);
        }

        return groups.Select(InOrder);
    }

    private static bool SharesMark(PlaceToMark place, PlaceToMark first, MapFrame frame) =>
        first.IsContext == place.IsContext
        && (first.At.Precision <= Precision.City) == (place.At.Precision <= Precision.City)
        && PointOf(first, frame).DistanceTo(PointOf(place, frame)) < Nearest;

    private static List<PlaceToMark> InOrder(List<PlaceToMark> group) =>
    [
        .. group.OrderByDescending(place => group.Count(part => part.Wholes.Contains(place.Id)))
            .ThenByDescending(place => place.At.Precision)
            .ThenBy(place => place.Id, StringComparer.Ordinal),
    ];
}
