using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>
/// Places the names on a map one after the other: none overlaps another name or a mark, and none leaves the frame.
/// </summary>
/// <param name="height">The height of the map.</param>
/// <param name="size">The height of letters, in units of the map.</param>
internal sealed class MapLabels(int height, double size = MapLabels.Size)
{
    /// <summary>The height of letters on the smallest screen, in units of the map.</summary>
    public const double Size = 22;

    /// <summary>The same on a locator, which is small on every screen.</summary>
    public const double LocatorSize = 32;

    private const double Gap = 6;
    private const double Ascent = 0.75;

    private readonly List<Box> _taken = [];

    /// <summary>Reserves the area of a mark, so that names of other marks do not cover it.</summary>
    public void Reserve(MapPoint point, double radius) =>
        _taken.Add(new Box(point, point.X - radius, point.Y - radius, point.X + radius, point.Y + radius));

    /// <summary>Reserves a part of the map, which another map shows.</summary>
    public void Reserve(MapPoint from, MapPoint to) => _taken.Add(new Box(from, from.X, from.Y, to.X, to.Y));

    /// <summary>Places words at a mark; null if there is no room for them.</summary>
    public PlacedText? Place(MapPoint point, double radius, string words)
    {
        var width = TextSize.Ems(words) * size;
        return Candidates(point, radius, width)
            .Select(candidate => Take(words, point, candidate, width))
            .FirstOrDefault(label => label is not null);
    }

    /// <summary>A name without a mark is written on its point; one with a mark on any side of the mark.</summary>
    private IEnumerable<Candidate> Candidates(MapPoint point, double radius, double width)
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

    private PlacedText? Take(string text, MapPoint owner, Candidate at, double width)
    {
        var left = at.Anchor switch { "start" => at.X, "end" => at.X - width, _ => at.X - (width / 2) };
        var box = new Box(owner, left, at.Y - (size * Ascent), left + width, at.Y + (size * (1 - Ascent)));
        if (!IsInFrame(box) || _taken.Exists(taken => taken.Owner != owner && taken.Touches(box)))
            return null;
        _taken.Add(box);
        return new PlacedText(text, Lengths.Number(at.X), Lengths.Number(at.Y), at.Anchor);
    }

    private bool IsInFrame(Box box) =>
        box.Left >= 0 && box.Top >= 0 && box.Right <= MapFrame.Width && box.Bottom <= height;

    /// <summary>A position for a name, with the part of the text that is placed there.</summary>
    private readonly record struct Candidate(double X, double Y, string Anchor);

    /// <summary>The area that a mark or a name covers.</summary>
    private readonly record struct Box(MapPoint Owner, double Left, double Top, double Right, double Bottom)
    {
        public bool Touches(Box other) =>
            Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
