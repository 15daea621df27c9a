using System.Globalization;
using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>A place to be drawn: what it is called, where it leads, and what may stand in place of a name without room.</summary>
/// <param name="Number">Its number in the list under the map; null where there is none.</param>
/// <param name="Group">Where its mark leads if others share it.</param>
internal sealed record PlaceToMark(string Id, Link Place, Coordinates At, int? Number, string Group)
{
    /// <summary>A place that only helps to find the others.</summary>
    public bool IsContext { get; init; }

    /// <summary>The ids of places that it is part of.</summary>
    public IReadOnlyList<string> Wholes { get; init; } = [];
}

/// <summary>Draws places on a map: points as dots, regions as rings, countries as names; those that nearly touch share a mark.</summary>
internal static class MapMarks
{
    private const double Nearest = 14;

    /// <summary>The dot of a country for whose name and number there is no room.</summary>
    private const double Speck = 4;

    public static IReadOnlyList<MapMark> Of(IEnumerable<PlaceToMark> places, MapFrame frame)
    {
        var groups = Group(places, frame).OrderBy(group => group[0].IsContext).ThenBy(group => group[0].At.Precision).ThenBy(group => group[0].Number).ThenBy(group => group[0].Id, StringComparer.Ordinal).ToList();
        var labels = Labels(groups, frame);
        return [.. groups.Select((group, index) => Mark(group, frame, labels[index])).OfType<MapMark>()];
    }

    /// <summary>Every name for which there is room, then the numbers of the others.</summary>
    private static PlacedText?[] Labels(List<List<PlaceToMark>> groups, MapFrame frame)
    {
        var (room, labels) = (new MapLabels(frame.Height), new PlacedText?[groups.Count]);
        foreach (var group in groups)
            room.Keep(frame.Project(group[0].At), group[0].IsContext ? 0 : Math.Max(Speck, Radius(group[0])));
        foreach (var (index, group) in groups.Index())
            labels[index] = room.Place(frame.Project(group[0].At), Radius(group[0]), $"{group[0].Place.Text}{More(group)}");
        foreach (var (index, group) in groups.Index().Where(each => labels[each.Index] is null && each.Item[0].Number is not null))
            labels[index] = room.Place(frame.Project(group[0].At), Radius(group[0]), string.Create(CultureInfo.InvariantCulture, $"{group[0].Number}{More(group)}"));
        return labels;
    }

    private static MapMark? Mark(List<PlaceToMark> group, MapFrame frame, PlacedText? label)
    {
        var (first, point) = (group[0], frame.Project(group[0].At));
        if (label is null && first.IsContext)
            return null;
        var radius = label is null && Radius(first) == 0 ? Speck : Radius(first);
        var link = new Link(string.Join(", ", group.Select(place => place.Place.Text)), group.Count > 1 ? first.Group : first.Place.Href);
        return new MapMark(link, Lengths.Number(point.X), Lengths.Number(point.Y), Lengths.Number(radius), first.IsContext ? "context" : first.At.Precision.Word(), label);
    }

    private static string More(List<PlaceToMark> group) => group.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" +{group.Count - 1}") : "";

    private static double Radius(PlaceToMark place) => place.At.Precision switch
    {
        Precision.Site or Precision.City => 7,
        Precision.Region => 16,
        _ => 0,
    };

    /// <summary>The place that most of a group are part of comes first, then the largest.</summary>
    private static IEnumerable<List<PlaceToMark>> Group(IEnumerable<PlaceToMark> places, MapFrame frame)
    {
        var groups = new List<List<PlaceToMark>>();
        foreach (var place in places)
        {
            var near = groups.Find(group => group[0].IsContext == place.IsContext && Radius(group[0]) > 0 == Radius(place) > 0 && frame.Project(group[0].At).DistanceTo(frame.Project(place.At)) < Nearest);
            if (near is null)
                groups.Add([place]);
            else
                near.Add(place);
        }

        return groups.Select(group => group.OrderByDescending(place => group.Count(other => other.Wholes.Contains(place.Id))).ThenByDescending(place => place.At.Precision).ThenBy(place => place.Id, StringComparer.Ordinal).ToList());
    }
}
