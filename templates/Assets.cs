using System.Reflection;

namespace Wiki.Templates;

/// <summary>The style sheets and scripts that the pages ask for, in the order of their names.</summary>
public static class Assets
{
    public static IReadOnlyList<Asset> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith("assets/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Asset(name, Read(name))),
    ];

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
