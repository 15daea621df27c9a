using System.Reflection;
using System.Text;

namespace Wiki.Templates;

/// <summary>The style sheets and scripts of the pages, sorted by name.</summary>
public static class Assets
{
    public static IReadOnlyList<Asset> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith("assets/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Asset(name, Read(name))),
    ];

    /// <summary>The style sheet embedded in each dossier.</summary>
    public static string DossierStyle { get; } = Encoding.UTF8.GetString(Read("dossier.css"));

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
