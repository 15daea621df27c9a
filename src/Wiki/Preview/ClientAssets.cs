using Wiki.Output;

namespace Wiki.Preview;

/// <summary>The scripts and the style that the preview adds to each page; a published site has none of them.</summary>
internal static class ClientAssets
{
    public const string Folder = "_preview/";

    private static readonly string[] Names = ["bar.js", "place.js", "reload.js", "preview.css"];

    /// <summary>Their paths contain the name of the edition, so that a page knows which one it shows.</summary>
    public static IReadOnlyList<PublishedAsset> Of(string edition) => [.. Names.Select(name => Of(name, edition))];

    private static PublishedAsset Of(string name, string edition)
    {
        var role = name.EndsWith(".js", StringComparison.Ordinal) ? "every" : "";
        return new PublishedAsset(role, name, $"{Folder}{edition}/{name}", EmbeddedFile.BytesOf($"preview/{name}"));
    }
}
