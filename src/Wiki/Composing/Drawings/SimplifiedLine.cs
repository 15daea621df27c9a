namespace Wiki.Composing.Drawings;

/// <summary>A line that can be drawn with fewer corners (Douglas and Peucker).</summary>
/// <remarks>
/// The distance up to which each corner is needed is found once, as a map tries many: measured over the shipped wiki, a
/// line simplified again for each took an eighth of a build.
/// </remarks>
internal sealed class SimplifiedLine
{
    private readonly MapPoint[] _line;
    private readonly double[] _needed;

    /// <param name="line">Two corners at least.</param>
    /// <param name="finest">The least distance that is requested.</param>
    public SimplifiedLine(MapPoint[] line, double finest)
    {
        _line = line;
        _needed = new double[line.Length];
        (_needed[0], _needed[^1]) = (double.PositiveInfinity, double.PositiveInfinity);
        var open = new Stack<(int From, int To, double Needed)>([(0, line.Length - 1, double.PositiveInfinity)]);
        while (open.TryPop(out var part))
        {
            var (farthest, off) = Farthest(part.From, part.To);
            if (off <= finest)
                continue;
            // A corner is needed only where those that its part lies between are.
            _needed[farthest] = Math.Min(off, part.Needed);
            open.Push((part.From, farthest, _needed[farthest]));
            open.Push((farthest, part.To, _needed[farthest]));
        }
    }

    /// <summary>The corners of a line that stays within a distance of this one.</summary>
    public MapPoint[] Within(double distance) => [.. _line.Where((_, index) => _needed[index] > distance)];

    private (int Index, double Distance) Farthest(int from, int to)
    {
        var (farthest, distance) = (from, 0.0);
        for (var index = from + 1; index < to; index++)
        {
            var off = Distance(_line[index], _line[from], _line[to]);
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
}
