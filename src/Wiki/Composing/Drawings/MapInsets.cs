namespace Wiki.Composing.Drawings;

/// <summary>A part of a map that a second map shows larger.</summary>
/// <param name="Frame">What the second map shows.</param>
/// <param name="From">The upper left corner of the part on the first map.</param>
/// <param name="To">Its lower right corner.</param>
/// <param name="Places">The places that lie in it, which are marked on the second map only.</param>
internal sealed record MapInset(MapFrame Frame, MapPoint From, MapPoint To, IReadOnlyList<PlaceToMark> Places);

/// <summary>Finds the parts of a map where marks crowd.</summary>
internal static class MapInsets
{
    /// <summary>The fewest marks that are worth a map of their own.</summary>
    private const int Fewest = 4;

    /// <summary>The distance below which two places are of one crowd: little more than the size of a mark.</summary>
    private const double Near = 36;

    /// <summary>An inset that enlarges less does not separate the marks.</summary>
    private const double LeastEnlargement = 2;

    private const int Most = 3;

    /// <summary>The insets from west to east; no place is in two of them.</summary>
    /// <param name="places">The places of the map.</param>
    /// <param name="frame">The map.</param>
    /// <param name="room">The degrees of latitude around a place of a precision.</param>
    public static IReadOnlyList<MapInset> Of(
        IReadOnlyList<PlaceToMark> places, MapFrame frame, Func<Precision, double> room)
    {
        var left = places.ToList();
        var insets = new List<MapInset>();
        foreach (var crowd in Crowds(places, frame).OrderByDescending(crowd => crowd.Count))
        {
            if (insets.Count == Most)
                break;
            var detail = MapFrame.Around(crowd.ConvertAll(place => place.At), room);
            if (detail.Length(1) < LeastEnlargement * frame.Length(1) || MapMarks.Group(crowd, detail).Count() < Fewest)
                continue;
            var inset = Of(left, frame, detail);
            left = [.. left.Except(inset.Places)];
            insets.Add(inset);
        }

        return [.. insets.OrderBy(inset => inset.From.X)];
    }

    private static MapInset Of(List<PlaceToMark> places, MapFrame frame, MapFrame detail)
    {
        var (from, to) = (frame.Clamp(detail.West, detail.North), frame.Clamp(detail.East, detail.South));
        return new MapInset(detail, from, to, places.FindAll(place => MapMarks.PointOf(place, frame) is var point
            && point.X >= from.X && point.X <= to.X && point.Y >= from.Y && point.Y <= to.Y));
    }

    /// <summary>Places that are each near another of the same crowd.</summary>
    private static IEnumerable<List<PlaceToMark>> Crowds(IReadOnlyList<PlaceToMark> places, MapFrame frame)
    {
        var cells = places.GroupBy(place => CellOf(MapMarks.PointOf(place, frame)))
            .ToDictionary(cell => cell.Key, cell => cell.ToList());
        foreach (var place in places.Where(place => cells[CellOf(MapMarks.PointOf(place, frame))].Remove(place)))
        {
            var crowd = new List<PlaceToMark> { place };
            for (var index = 0; index < crowd.Count; index++)
                crowd.AddRange(TakeNear(MapMarks.PointOf(crowd[index], frame), cells, frame));
            yield return crowd;
        }
    }

    private static List<PlaceToMark> TakeNear(
        MapPoint point, Dictionary<(int Column, int Row), List<PlaceToMark>> cells, MapFrame frame)
    {
        var (column, row) = CellOf(point);
        var taken = new List<PlaceToMark>();
        for (var cell = 0; cell < 9; cell++)
        {
            if (!cells.TryGetValue((column - 1 + (cell % 3), row - 1 + (cell / 3)), out var places))
                continue;
            taken.AddRange(places.Where(IsNear));
            places.RemoveAll(IsNear);
        }

        return taken;

        bool IsNear(PlaceToMark place) => MapMarks.PointOf(place, frame).DistanceTo(point) < Near;
    }

    private static (int Column, int Row) CellOf(MapPoint point) =>
        ((int)Math.Floor(point.X / Near), (int)Math.Floor(point.Y / Near));
}
