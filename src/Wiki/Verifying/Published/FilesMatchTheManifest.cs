using Wiki.Output;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Every file that the manifest names is there with the bytes it names, and no file lies beside them.
/// </summary>
internal static class FilesMatchTheManifest
{
    public static IEnumerable<Problem> Check(
        IReadOnlyList<PublishedFile> files,
        ManifestJson named
    )
    {
        var manifest = HashesOf(named);
        var found = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files
                .Where(file => manifest.TryGetValue(file.Path, out var hash) && hash != file.Hash)
                .Select(file => PublishedSiteProblems.FileChanged(file.Path)),
            .. files
                .Where(file => !manifest.ContainsKey(file.Path))
                .Select(file => PublishedSiteProblems.FileUnlisted(file.Path)),
            .. manifest.Keys.Where(path => !found.Contains(path)).Select(PublishedSiteProblems.FileLost),
        ];
    }

    /// <summary>Former files are those with a version in their names; others are not to stay.</summary>
    private static Dictionary<string, string> HashesOf(ManifestJson manifest)
    {
        var former = (manifest.Former ?? []).SelectMany(files => files).Where(file => VersionedPath.Is(file.Key));
        return former.Concat(manifest.Files).DistinctBy(file => file.Key).ToDictionary(StringComparer.Ordinal);
    }
}
