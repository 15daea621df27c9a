namespace Wiki.Composing.Drawings;

/// <summary>
/// Moves marks apart that would overlap: a point stays where it lies, and the mark of an area moves within the area.
/// </summary>
internal static class MapSpacing
{
    private const int Directions = 16;
    private const double Step = 2;

    /// <summary>The points of the marks in the given order; an earlier mark is never moved for a later one.</summary>
    /// <param name="marks">Where each lies, and how far it may be moved; zero for a point.</param>
    /// <param name="distance">The least distance of two marks.</param>
    /// <param name="frame">The map.</param>
    public static IReadOnlyList<MapPoint> Of(
        IReadOnlyList<(MapPoint Point, double Room)> marks, double distance, MapFrame frame)
    {
        var placed = new List<MapPoint>(marks.Count);
        foreach (var (point, room) in marks)
        {
            placed.Add(Around(point, room).Where(frame.Contains)
                .FirstOrDefault(at => placed.TrueForAll(other => other.DistanceTo(at) >= distance), point));
        }

        return placed;
    }

    /// <summary>The point itself, then points around it, the nearest first.</summary>
    private static IEnumerable<MapPoint> Around(MapPoint point, double room)
    {
        yield return point;
        for (var distance = Step; distance <= room; distance += Step)
        {
            for (var direction = 0; direction < Directions; direction++)
            {
                var (down, across) = Math.SinCos(direction * 2 * Math.PI / Directions);
                yield return new MapPoint(point.X + (distance * across), point.Y + (distance * down));
            }
        }
    }
}
