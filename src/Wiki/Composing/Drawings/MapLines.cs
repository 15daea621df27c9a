namespace Wiki.Composing.Drawings;

/// <summary>Clips lines to the frame of a map and leaves out corners that cannot be seen.</summary>
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

    /// <summary>A line that stays within a distance of the given one (Douglas and Peucker).</summary>
    public static MapPoint[] Simplify(MapPoint[] line, double distance)
    {
        var isKept = new bool[line.Length];
        var open = new Stack<(int From, int To)>([(0, line.Length - 1)]);
        while (open.TryPop(out var part))
        {
            (isKept[part.From], isKept[part.To]) = (true, true);
            var (farthest, off) = Farthest(line, part.From, part.To);
            if (off <= distance)
                continue;
            open.Push((part.From, farthest));
            open.Push((farthest, part.To));
        }

        return [.. line.Where((_, index) => isKept[index])];
    }

    private static (int Index, double Distance) Farthest(MapPoint[] line, int from, int to)
    {
        var (farthest, distance) = (from, 0.0);
        for (var index = from + 1; index < to; index++)
        {
            var off = Distance(line[index], line[from], line[to]);
            if (off > distance)
                (farthest, distance) = (index, off);
        }

        return (farthest, distance);
    }

    private static double Distance(MapPoint point, MapPoint from, MapPoint to)
    {
        var (across, down) = (to.X - from.X, to.Y - from.Y);
        var square = (across * across) + (down * down);
        var along = ((point.X - from.X) * across) + ((point.Y - from.Y) * down);
        var part = square > 0 ? Math.Clamp(along / square, 0, 1) : 0;
        return point.DistanceTo(new MapPoint(from.X + (part * across), from.Y + (part * down)));
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
