using System.Globalization;
using System.Text;

namespace Wiki.Composing.Drawings;

/// <summary>Writes the outlines that a map shows as the data of SVG paths, in whole units.</summary>
internal static class MapPaths
{
    /// <summary>The most characters of a map's paths; beyond them more corners are left out.</summary>
    public const int Most = 5000;

    private const double Finest = 1;
    private const double Coarser = 1.2;
    private const double SmallestArea = 12;

    /// <summary>Borders are drawn thinner than land, and more of them in the same room.</summary>
    private const double Straighter = 1.5;

    public static (string Land, string Borders) Of(MapFrame frame)
    {
        var shown = Outline.All.Where(frame.Meets).ToList();
        var areas = shown.Where(outline => outline.IsLand).Select(outline => MapLines.Cut(Projected(outline, frame), MapFrame.Width, frame.Height)).Where(IsSeen).ToList();
        var borders = shown.Where(outline => !outline.IsLand).SelectMany(outline => MapLines.Split(Projected(outline, frame), MapFrame.Width, frame.Height)).ToList();
        for (var distance = Finest; ; distance *= Coarser)
        {
            var paths = (Land: Path(areas, distance, isClosed: true), Borders: Path(borders, distance * Straighter, isClosed: false));
            if (paths.Land.Length + paths.Borders.Length <= Most || distance > frame.Height)
                return paths;
        }
    }

    private static MapPoint[] Projected(Outline outline, MapFrame frame) => [.. outline.Points.Select(point => frame.Project(point.Longitude, point.Latitude))];

    private static bool IsSeen(MapPoint[] ring) =>
        Math.Abs(ring.Index().Sum(point => (point.Item.X * ring[(point.Index + 1) % ring.Length].Y) - (ring[(point.Index + 1) % ring.Length].X * point.Item.Y))) / 2 >= SmallestArea;

    private static string Path(List<MapPoint[]> lines, double distance, bool isClosed)
    {
        var path = new StringBuilder();
        foreach (var corners in lines.Select(line => MapLines.Simplify(line, distance)).Where(corners => !isClosed || corners.Length > 3))
            Write(path, corners, isClosed);
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

    /// <summary>A sign tells numbers apart as well as a space does.</summary>
    private static void Separate(StringBuilder path, int number, bool isLater) =>
        path.Append(isLater && number >= 0 ? " " : "").Append(number.ToString(CultureInfo.InvariantCulture));
}
