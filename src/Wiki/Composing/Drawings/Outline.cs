using System.Globalization;
using Wiki.Output;

namespace Wiki.Composing.Drawings;

/// <summary>An area of land, or a border between countries, in degrees.</summary>
internal sealed record Outline(bool IsLand, IReadOnlyList<(double Longitude, double Latitude)> Points)
{
    private static readonly Lazy<IReadOnlyList<Outline>> ReadOnce = new(Read);

    /// <summary>Every outline of the world.</summary>
    public static IReadOnlyList<Outline> All => ReadOnce.Value;

    public double West { get; } = Points.Min(point => point.Longitude);

    public double East { get; } = Points.Max(point => point.Longitude);

    public double South { get; } = Points.Min(point => point.Latitude);

    public double North { get; } = Points.Max(point => point.Latitude);

    private static List<Outline> Read() =>
        [.. EmbeddedFile.LinesOf("outlines.txt").Select(line => new Outline(line[0] == 'L', [.. Walk(line[1..])]))];

    /// <summary>Steps in hundredths of a degree, each relative to the previous point.</summary>
    private static IEnumerable<(double Longitude, double Latitude)> Walk(string steps)
    {
        var (right, up) = (0, 0);
        var numbers = steps.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture));
        foreach (var pair in numbers.Chunk(2))
        {
            (right, up) = (right + pair[0], up + pair[1]);
            yield return (right / 100.0, up / 100.0);
        }
    }
}
