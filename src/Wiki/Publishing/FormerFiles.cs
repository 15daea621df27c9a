using System.Text.Json;
using Wiki.Linux;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Publishing;

/// <summary>
/// Finds the files with versions in their names that earlier publishes had and the new one lacks. Those of the last few
/// are kept, as pages that were opened before the exchange still load them.
/// </summary>
internal static class FormerFiles
{
    private const int PublishesKept = 3;

    /// <summary>The hash of each file by its path, a set for each publish, the newest first.</summary>
    /// <param name="published">The folder of the site that is to be replaced.</param>
    /// <param name="paths">The files of the new site.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(string published, IEnumerable<string> paths)
    {
        if (Read(published) is not { } manifest)
            return [];
        var known = paths.ToHashSet(StringComparer.Ordinal);
        IEnumerable<IReadOnlyDictionary<string, string>> publishes = [manifest.Files, .. manifest.Former ?? []];
        return
        [
            .. publishes
                .Select(files => Kept(files, published, known))
                .Where(files => files.Count > 0)
                .Take(PublishesKept),
        ];
    }

    /// <summary>Null if there is no site, or its manifest cannot be read.</summary>
    private static ManifestJson? Read(string published)
    {
        var path = Path.Combine(published, DataFormats.Manifest.Path);
        try
        {
            return IsFile(path) ? PublishedJson.Read(File.ReadAllBytes(path), PublishedJson.Files.ManifestJson) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Only what still has the bytes that the manifest names; each path once.</summary>
    private static OrderedDictionary<string, string> Kept(
        IReadOnlyDictionary<string, string> files, string published, HashSet<string> known)
    {
        var kept = files
            .Where(file => VersionedPath.Is(file.Key) && !known.Contains(file.Key))
            .Where(file => HasBytes(Path.Combine(published, file.Key), file.Value))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .ToList();
        known.UnionWith(kept.Select(file => file.Key));
        return new OrderedDictionary<string, string>(kept);
    }

    private static bool HasBytes(string path, string hash) =>
        IsFile(path) && Sha256.Hex(File.ReadAllBytes(path)) == hash;

    private static bool IsFile(string path) =>
        File.Exists(path)
        && new FileInfo(path).LinkTarget is null
        && FileStatus.Of(path) is not { IsFileOrFolder: false };
}
