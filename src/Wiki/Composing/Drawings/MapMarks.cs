using Wiki.Pages;
using Wiki.Pages.Drawings;
using static System.FormattableString;

namespace Wiki.Composing.Drawings;

/// <summary>A place to draw: its name and link, its coordinates, and what replaces a name that has no room.</summary>
/// <param name="Number">Its number in the list under the map; null if it is not in the list.</param>
/// <param name="Group">The link of its mark if other places share the mark.</param>
internal sealed record PlaceToMark(string Id, Link Place, Coordinates At, int? Number, string Group)
{
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
    private const double Nearest = 14;

    /// <summary>The radius of the dot of a country that has no room for its name and number.</summary>
    private const double Speck = 4;

    public static IReadOnlyList<MapMark> Of(IEnumerable<PlaceToMark> places, MapFrame frame)
    {
        var groups = Group(places, frame)
            .OrderBy(group => group[0].IsContext)
            .ThenBy(group => group[0].At.Precision)
            .ThenBy(group => group[0].Number)
            .ThenBy(group => group[0].Id, StringComparer.Ordinal)
            .ToList();
        var labels = Labels(groups, frame);
        return [.. groups.Select((group, index) => Mark(group, frame, labels[index])).OfType<MapMark>()];
    }

    /// <summary>Every name that has room, then the numbers of the others.</summary>
    private static PlacedText?[] Labels(List<List<PlaceToMark>> groups, MapFrame frame)
    {
        var (room, labels) = (new MapLabels(frame.Height), new PlacedText?[groups.Count]);
        foreach (var group in groups)
            room.Reserve(frame.Project(group[0].At), group[0].IsContext ? 0 : Math.Max(Speck, Radius(group[0])));
        foreach (var (index, group) in groups.Index())
            labels[index] = Place($"{group[0].Place.Text}{More(group)}", group[0], room, frame);
        foreach (var (index, group) in groups.Index())
        {
            if (labels[index] is null && group[0].Number is { } number)
                labels[index] = Place(Invariant($"{number}{More(group)}"), group[0], room, frame);
        }

        return labels;
    }

    private static PlacedText? Place(string words, PlaceToMark place, MapLabels room, MapFrame frame) =>
        room.Place(frame.Project(place.At), Radius(place), words);

    private static MapMark? Mark(List<PlaceToMark> group, MapFrame frame, PlacedText? label)
    {
        var (first, point) = (group[0], frame.Project(group[0].At));
        if (label is null && first.IsContext)
            return null;
        var radius = label is null && Radius(first) == 0 ? Speck : Radius(first);
        var names = string.Join(", ", group.Select(place => place.Place.Text));
        return new MapMark(
            new Link(names, group.Count > 1 ? first.Group : first.Place.Href),
            Lengths.Number(point.X),
            Lengths.Number(point.Y),
            Lengths.Number(radius),
            first.IsContext ? "context" : first.At.Precision.Word(),
            label);
    }

    private static string More(List<PlaceToMark> group) => group.Count > 1 ? Invariant($" +{group.Count - 1}") : "";

    private static double Radius(PlaceToMark place) => place.At.Precision switch
    {
        Precision.Site or Precision.City => 7,
        Precision.Region => 16,
        _ => 0,
    };

    /// <summary>In each group the place that most others are part of comes first, then the largest.</summary>
    private static IEnumerable<List<PlaceToMark>> Group(IEnumerable<PlaceToMark> places, MapFrame frame)
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
        && Radius(first) > 0 == Radius(place) > 0
        && frame.Project(first.At).DistanceTo(frame.Project(place.At)) < Nearest;

    private static List<PlaceToMark> InOrder(List<PlaceToMark> group) =>
    [
        .. group.OrderByDescending(place => group.Count(part => part.Wholes.Contains(place.Id)))
            .ThenByDescending(place => place.At.Precision)
            .ThenBy(place => place.Id, StringComparer.Ordinal),
    ];
}
