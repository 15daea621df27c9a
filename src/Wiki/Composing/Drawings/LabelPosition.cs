namespace Wiki.Composing.Drawings;

/// <summary>A position for a name, with the part of the text that is placed there.</summary>
internal readonly record struct LabelPosition(double X, double Y, string Anchor)
{
    /// <summary>The share of the height of letters that is above the line they are written on.</summary>
    private const double Ascent = 0.75;

    private const double Gap = 6;

    /// <summary>The directions in which a line may lead away from a mark.</summary>
    private const int Directions = 24;

    private const int FarthestStep = 8;

    /// <summary>A name without a mark is written on its point; one with a mark on any side of the mark.</summary>
    public static IEnumerable<LabelPosition> Near(MapPoint point, double radius, double width, double size)
    {
        var (beside, side) = (point.Y + (size * Ascent / 2), radius + Gap);
        var (above, below) = (point.Y - side, point.Y + side + (size * Ascent));
        if (radius == 0)
        {
            return
            [
                new(point.X, beside, "middle"), new(point.X, above, "middle"), new(point.X, below, "middle"),
                new(point.X - (width / 4), beside, "middle"), new(point.X + (width / 4), beside, "middle"),
            ];
        }

        return
        [
            new(point.X + side, beside, "start"), new(point.X - side, beside, "end"),
            new(point.X, above, "middle"), new(point.X, below, "middle"),
            new(point.X + radius, above, "end"), new(point.X - radius, above, "start"),
            new(point.X + radius, below, "end"), new(point.X - radius, below, "start"),
            new(point.X + side, above, "start"), new(point.X + side, below, "start"),
            new(point.X - side, above, "end"), new(point.X - side, below, "end"),
        ];
    }

    /// <summary>Positions at the end of a line from the edge of a mark, the shortest lines first.</summary>
    public static IEnumerable<(LabelPosition Name, MapPoint From, MapPoint To)> Led(
        MapPoint point, double radius, double size) =>
        from step in Enumerable.Range(2, FarthestStep - 1)
        from direction in Enumerable.Range(0, Directions)
        let angle = 2 * Math.PI * direction / Directions
        let to = At(point, radius + (step * size / 2), angle)
        select (AtEnd(to, angle, size), At(point, radius, angle), to);

    public MapBox Box(MapPoint owner, double width, double size)
    {
        var left = Anchor switch { "start" => X, "end" => X - width, _ => X - (width / 2) };
        return new MapBox(owner, left, Y - (size * Ascent), left + width, Y + (size * (1 - Ascent)));
    }

    private static MapPoint At(MapPoint point, double distance, double angle) =>
        new(point.X + (distance * Math.Cos(angle)), point.Y + (distance * Math.Sin(angle)));

    /// <summary>Beside the end of a line, or above or below it where the line is steep.</summary>
    private static LabelPosition AtEnd(MapPoint end, double angle, double size)
    {
        const double steep = 0.5;
        var (across, beside) = (Math.Cos(angle), end.Y + (size * Ascent / 2));
        if (Math.Abs(across) < steep)
            return new LabelPosition(end.X, end.Y + (Math.Sin(angle) < 0 ? -size / 4 : size * Ascent), "middle");
        return across > 0
            ? new LabelPosition(end.X + (Gap / 2), beside, "start")
            : new LabelPosition(end.X - (Gap / 2), beside, "end");
    }
}
