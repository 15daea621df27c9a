using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Every file that the manifest names is there with the bytes it names, and no file lies beside them.
/// </summary>
internal static class FilesMatchTheManifest
{
    public static IEnumerable<Problem> Check(PublishedSite site) =>
        site.Files
            .Select(file => Check(file, site.HashInManifest(file.Path)))
            .OfType<Problem>()
            .Concat(site.Named.Where(path => !site.Has(path)).Select(PublishedSiteProblems.FileLost));

    private static Problem? Check(PublishedFile file, string? named)
    {
        if (named is null)
            return PublishedSiteProblems.FileUnlisted(file.Path);
        return named == file.Hash ? null : PublishedSiteProblems.FileChanged(file.Path);
    }
}
