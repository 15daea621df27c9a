using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Finds room for the names on a map, one after the other: none touches another or a mark, and none leaves the frame.</summary>
internal sealed class MapLabels(int height)
{
    /// <summary>The height of letters where the map is smallest, in its units.</summary>
    public const double Size = 22;

    private const double Gap = 6;
    private const double Ascent = 0.75;

    private readonly List<(MapPoint Owner, double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Keeps the labels of others away from a mark.</summary>
    public void Keep(MapPoint point, double radius) => _taken.Add((point, point.X - radius, point.Y - radius, point.X + radius, point.Y + radius));

    /// <summary>Words where there is room for them at the mark; null where there is none.</summary>
    public PlacedText? Place(MapPoint point, double radius, string words) =>
        Candidates(point, radius, TextSize.Ems(words) * Size).Select(candidate => Take(words, point, candidate)).FirstOrDefault(label => label is not null);

    /// <summary>A name alone stays on its point; a mark may have its name on any side.</summary>
    private static IEnumerable<(double X, double Y, string Anchor, double Width)> Candidates(MapPoint point, double radius, double width)
    {
        var (beside, side) = (point.Y + (Size * Ascent / 2), radius + Gap);
        var (above, below) = (point.Y - side, point.Y + side + (Size * Ascent));
        if (radius == 0)
            return [(point.X, beside, "middle", width), (point.X, above, "middle", width), (point.X, below, "middle", width), (point.X - (width / 4), beside, "middle", width), (point.X + (width / 4), beside, "middle", width)];
        return
        [
            (point.X + side, beside, "start", width), (point.X - side, beside, "end", width),
            (point.X, above, "middle", width), (point.X, below, "middle", width),
            (point.X + side, above, "start", width), (point.X + side, below, "start", width),
            (point.X - side, above, "end", width), (point.X - side, below, "end", width),
        ];
    }

    private PlacedText? Take(string text, MapPoint owner, (double X, double Y, string Anchor, double Width) at)
    {
        var left = at.Anchor switch { "start" => at.X, "end" => at.X - at.Width, _ => at.X - (at.Width / 2) };
        var box = (Owner: owner, Left: left, Top: at.Y - (Size * Ascent), Right: left + at.Width, Bottom: at.Y + (Size * (1 - Ascent)));
        if (box.Left < 0 || box.Top < 0 || box.Right > MapFrame.Width || box.Bottom > height || _taken.Exists(other => other.Owner != owner && Touch(box, other)))
            return null;
        _taken.Add(box);
        return new PlacedText(text, Lengths.Number(at.X), Lengths.Number(at.Y), at.Anchor);
    }

    private static bool Touch((MapPoint, double Left, double Top, double Right, double Bottom) one, (MapPoint, double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
