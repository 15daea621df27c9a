using System.Globalization;
using Wiki.Output;

namespace Wiki.Composing.Drawings;

/// <summary>A country: a point well within it, and the way from there to its border in degrees of latitude.</summary>
internal sealed record Country(string Name, double Longitude, double Latitude, double Radius)
{
    private static readonly Lazy<IReadOnlyList<Country>> ReadOnce = new(Read);

    public static IReadOnlyList<Country> All => ReadOnce.Value;

    /// <summary>The country that a name means; null if it means none.</summary>
    public static Country? Find(IEnumerable<string> names)
    {
        var wanted = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return All.FirstOrDefault(country => wanted.Contains(country.Name));
    }

    private static List<Country> Read() =>
        [.. EmbeddedFile.LinesOf("countries.txt").Select(line => line.Split(' ', 4)).Select(Read)];

    private static Country Read(string[] parts) =>
        new(parts[3], Degrees(parts[0]), Degrees(parts[1]), Degrees(parts[2]));

    private static double Degrees(string hundredths) => int.Parse(hundredths, CultureInfo.InvariantCulture) / 100.0;
}
