using Wiki.Limits;
using Wiki.Output;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>Reads a published site from its folder, and nothing else: neither content nor network.</summary>
internal static class PublishedFolder
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>Every file but the manifest and the mark of the folder, in the order of their paths.</summary>
    public static IReadOnlyList<PublishedFile> Read(string folder)
    {
        var shared = new StringPool();
        return Paths(folder).SelectInParallel(path => Read(folder, path, shared));
    }

    public static byte[] Bytes(string folder, string path) => File.ReadAllBytes(Path.Combine(folder, path));

    private static IEnumerable<string> Paths(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", Everything)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => path != DataFormats.Manifest.Path && path != SiteMarker.FileName)
            .Order(StringComparer.Ordinal);

    private static PublishedFile Read(string folder, string path, StringPool shared)
    {
        var bytes = Bytes(folder, path);
        if (!path.EndsWith(".html", StringComparison.Ordinal))
            return new PublishedFile(path, Sha256.Hex(bytes), null) { Bytes = bytes };
        var page = new RenderedPage(new Route(path), bytes);
        return new PublishedFile(path, Sha256.Hex(bytes), PageReader.Read(page, shared))
        {
            Shown = ShownPageReader.Read(page),
        };
    }
}
