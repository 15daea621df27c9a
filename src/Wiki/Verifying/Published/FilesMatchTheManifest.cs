using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Every file that the manifest names is there with the bytes it names, and no file lies beside them.
/// </summary>
internal static class FilesMatchTheManifest
{
    public static IEnumerable<Problem> Check(
        IReadOnlyList<PublishedFile> files,
        IReadOnlyDictionary<string, string> manifest
    )
    {
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
}
