using Wiki.Output;

namespace Wiki.Preview;

/// <summary>The scripts and the style that pages of the preview have beside their own; no published site holds them.</summary>
internal static class ClientAssets
{
    public const string Folder = "_preview/";

    private static readonly string[] Names = ["bar.js", "place.js", "reload.js", "preview.css"];

    /// <summary>Their addresses name the edition, so that a page knows which one it shows.</summary>
    public static IReadOnlyList<PublishedAsset> Of(string edition) =>
        [.. Names.Select(name => new PublishedAsset(name.EndsWith(".js", StringComparison.Ordinal) ? "every" : "", name, $"{Folder}{edition}/{name}", Bytes(name)))];

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(ClientAssets).Assembly.GetManifestResourceStream($"preview/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
