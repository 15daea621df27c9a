namespace Wiki.Composing.Drawings;

/// <summary>Cuts lines at the frame of a map and leaves out the corners that cannot be seen.</summary>
internal static class MapLines
{
    /// <summary>How far beyond the frame a line may run, so that its end is not seen.</summary>
    private const double Beyond = 50;

    /// <summary>The part of an area that lies in the frame: its ring is cut at one side after the other.</summary>
    public static MapPoint[] Cut(MapPoint[] ring, double width, double height)
    {
        var cut = Cut(ring, point => point.X + Beyond);
        cut = Cut(cut, point => width + Beyond - point.X);
        cut = Cut(cut, point => point.Y + Beyond);
        return Cut(cut, point => height + Beyond - point.Y);
    }

    /// <summary>The stretches of a line that have a point in the frame.</summary>
    public static IEnumerable<MapPoint[]> Split(MapPoint[] line, double width, double height)
    {
        var stretch = new List<MapPoint>();
        for (var index = 1; index < line.Length; index++)
        {
            if (Inside(line[index - 1], width, height) || Inside(line[index], width, height))
            {
                if (stretch.Count == 0)
                    stretch.Add(line[index - 1]);
                stretch.Add(line[index]);
            }
            else if (stretch.Count > 0)
            {
                yield return [.. stretch];
                stretch = [];
            }
        }

        if (stretch.Count > 0)
            yield return [.. stretch];
    }

    /// <summary>A line that stays within a distance of the one given (Douglas and Peucker).</summary>
    public static MapPoint[] Simplify(MapPoint[] line, double distance)
    {
        var kept = new bool[line.Length];
        var open = new Stack<(int From, int To)>([(0, line.Length - 1)]);
        while (open.TryPop(out var part))
        {
            (kept[part.From], kept[part.To]) = (true, true);
            var (farthest, off) = Farthest(line, part.From, part.To);
            if (off <= distance)
                continue;
            open.Push((part.From, farthest));
            open.Push((farthest, part.To));
        }

        return [.. line.Where((_, index) => kept[index])];
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
        var part = square > 0 ? Math.Clamp((((point.X - from.X) * across) + ((point.Y - from.Y) * down)) / square, 0, 1) : 0;
        return point.DistanceTo(new MapPoint(from.X + (part * across), from.Y + (part * down)));
    }

    private static MapPoint[] Cut(MapPoint[] ring, Func<MapPoint, double> inside)
    {
        var cut = new List<MapPoint>();
        for (var index = 0; index < ring.Length; index++)
        {
            var (from, to) = (ring[(index + ring.Length - 1) % ring.Length], ring[index]);
            var (before, after) = (inside(from), inside(to));
            if (before >= 0 != after >= 0)
                cut.Add(new MapPoint(from.X + ((to.X - from.X) * before / (before - after)), from.Y + ((to.Y - from.Y) * before / (before - after))));
            if (after >= 0)
                cut.Add(to);
        }

        return [.. cut];
    }

    private static bool Inside(MapPoint point, double width, double height) =>
        point.X >= -Beyond && point.X <= width + Beyond && point.Y >= -Beyond && point.Y <= height + Beyond;
}
