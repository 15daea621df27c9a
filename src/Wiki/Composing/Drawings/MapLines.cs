namespace Wiki.Composing.Drawings;

/// <summary>Clips lines to the frame of a map.</summary>
internal static class MapLines
{
    /// <summary>How far a line may run beyond the frame, so that its end is not visible.</summary>
    private const double Beyond = 50;

    /// <summary>The part of an area within the frame: its ring is clipped at one side after the other.</summary>
    public static MapPoint[] Cut(MapPoint[] ring, double width, double height)
    {
        var cut = Cut(ring, point => point.X + Beyond);
        cut = Cut(cut, point => width + Beyond - point.X);
        cut = Cut(cut, point => point.Y + Beyond);
        return Cut(cut, point => height + Beyond - point.Y);
    }

    /// <summary>The parts of a line that have a point within the frame.</summary>
    public static IEnumerable<MapPoint[]> Split(MapPoint[] line, double width, double height)
    {
        var part = new List<MapPoint>();
        for (var index = 1; index < line.Length; index++)
        {
            if (Inside(line[index - 1], width, height) || Inside(line[index], width, height))
            {
                if (part.Count == 0)
                    part.Add(line[index - 1]);
                part.Add(line[index]);
            }
            else if (part.Count > 0)
            {
                yield return [.. part];
                part = [];
            }
        }

        if (part.Count > 0)
            yield return [.. part];
    }

    /// <param name="inside">The distance of a point from the side, negative outside.</param>
    private static MapPoint[] Cut(MapPoint[] ring, Func<MapPoint, double> inside)
    {
        var cut = new List<MapPoint>();
        for (var index = 0; index < ring.Length; index++)
        {
            var (from, to) = (ring[(index + ring.Length - 1) % ring.Length], ring[index]);
            var (before, after) = (inside(from), inside(to));
            if (before >= 0 != after >= 0)
                cut.Add(Between(from, to, before, after));
            if (after >= 0)
                cut.Add(to);
        }

        return [.. cut];
    }

    private static MapPoint Between(MapPoint from, MapPoint to, double before, double after) => new(
        from.X + ((to.X - from.X) * before / (before - after)),
        from.Y + ((to.Y - from.Y) * before / (before - after)));

    private static bool Inside(MapPoint point, double width, double height) =>
        point.X >= -Beyond && point.X <= width + Beyond && point.Y >= -Beyond && point.Y <= height + Beyond;
}
