using System.Globalization;
using System.Text;

namespace Wiki.Composing.Drawings;

/// <summary>Writes the outlines that a map shows as SVG path data, in whole units.</summary>
internal static class MapPaths
{
    /// <summary>The most characters of a map's paths; above it, more corners are left out.</summary>
    public const int Most = 3800;

    /// <summary>The same for a part of a map, which is shown smaller.</summary>
    public const int MostOfPart = 2000;

    private const double Finest = 1;
    private const double Coarser = 1.2;
    private const double SmallestArea = 12;

    /// <summary>Borders are thinner than land, so they can be simplified more.</summary>
    private const double Straighter = 1.5;

    public static (string Land, string Borders) Of(MapFrame frame, int most = Most)
    {
        var shown = Outline.All.Where(frame.Meets).ToList();
        var (areas, borders) = (Areas(shown, frame), Borders(shown, frame));
        for (var distance = Finest; ; distance *= Coarser)
        {
            var limit = distance > frame.Height ? int.MaxValue : most;
            var land = Path(areas, distance, limit, isClosed: true);
            var lines = Path(borders, distance * Straighter, limit - land.Length, isClosed: false);
            if (land.Length + lines.Length <= limit)
                return (land, lines);
        }
    }

    private static List<SimplifiedLine> Areas(IEnumerable<Outline> shown, MapFrame frame) =>
    [
        .. from outline in shown
           where outline.IsLand
           let ring = MapLines.Cut(Projected(outline, frame), MapFrame.Width, frame.Height)
           where IsSeen(ring)
           select new SimplifiedLine(ring, Finest),
    ];

    private static List<SimplifiedLine> Borders(IEnumerable<Outline> shown, MapFrame frame) =>
    [
        .. from outline in shown
           where !outline.IsLand
           from line in MapLines.Split(Projected(outline, frame), MapFrame.Width, frame.Height)
           select new SimplifiedLine(line, Finest),
    ];

    private static MapPoint[] Projected(Outline outline, MapFrame frame) =>
        [.. outline.Points.Select(point => frame.Project(point.Longitude, point.Latitude))];

    private static bool IsSeen(MapPoint[] ring) => Math.Abs(TwiceTheArea(ring)) / 2 >= SmallestArea;

    /// <summary>The sum of the shoelace formula.</summary>
    private static double TwiceTheArea(MapPoint[] ring) => ring.Index().Sum(corner =>
    {
        var (point, next) = (corner.Item, ring[(corner.Index + 1) % ring.Length]);
        return (point.X * next.Y) - (next.X * point.Y);
    });

    /// <summary>All lines, or as many as make it longer than the limit, which is too long whatever follows.</summary>
    private static string Path(List<SimplifiedLine> lines, double distance, int limit, bool isClosed)
    {
        var path = new StringBuilder();
        foreach (var line in lines)
        {
            if (path.Length > limit)
                break;
            var corners = line.Within(distance);
            if (!isClosed || corners.Length > 3)
                Write(path, corners, isClosed);
        }

        return path.ToString();
    }

    private static void Write(StringBuilder path, MapPoint[] line, bool isClosed)
    {
        var points = line.Select(point => (X: (int)Math.Round(point.X), Y: (int)Math.Round(point.Y))).ToList();
        path.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}l");
        var start = path.Length;
        for (var index = 1; index < points.Count; index++)
        {
            var (right, down) = (points[index].X - points[index - 1].X, points[index].Y - points[index - 1].Y);
            if (right == 0 && down == 0)
                continue;
            Separate(path, right, path.Length > start);
            Separate(path, down, isLater: true);
        }

        path.Append(path.Length == start ? "0 0" : "").Append(isClosed ? "z" : "");
    }

    /// <summary>A minus sign separates two numbers as well as a space does.</summary>
    private static void Separate(StringBuilder path, int number, bool isLater) =>
        path.Append(isLater && number >= 0 ? " " : "").Append(number.ToString(CultureInfo.InvariantCulture));
}
