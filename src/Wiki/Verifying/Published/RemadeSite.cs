using System.Collections.Concurrent;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>Compares each file that the content of a published site makes with the published one.</summary>
internal sealed class RemadeSite(PublishedSite site) : ISiteTarget
{
    private const int MostReported = 20;

    private readonly ConcurrentDictionary<string, Problem?> _made = new(StringComparer.Ordinal);

    public bool IsClosed => false;

    public void Write(SiteFile file) => _made[file.Path] = Compare(file.Path, file.Bytes);

    public IReadOnlyList<IReadOnlyDictionary<string, string>> KeepFormer(IEnumerable<string> paths) =>
        site.Manifest.Former ?? [];

    /// <summary>What is not as the content makes it, without what the manifest shows to be changed or lost.</summary>
    public IReadOnlyList<Problem> Problems()
    {
        var found = _made.Values.OfType<Problem>().Concat(Unmade()).Order().ToList();
        // Another version has other style sheets or scripts, and so other pages.
        if (found.Find(problem => !site.Has(problem.At.File) && PublishedAsset.IsIn(problem.At.File)) is { } asset)
            return [PublishedSiteProblems.OfAnotherVersion(asset.At.File)];
        // Any other difference makes another manifest.
        var apart = found.Where(problem => problem.At.File != DataFormats.Manifest.Path).ToList();
        if (apart.Count == 0)
            return found;
        return apart.Count <= MostReported
            ? apart
            : [.. apart.Take(MostReported), PublishedSiteProblems.MoreFiles(site.Folder, apart.Count - MostReported)];
    }

    private Problem? Compare(string path, byte[] made)
    {
        var hash = Sha256.Hex(made);
        if (site.Has(path, hash))
            return null;
        if (path == DataFormats.Manifest.Path)
            return Difference(path, made);
        var named = site.HashInManifest(path);
        if (!site.Has(path))
            return named is null ? PublishedSiteProblems.FileNotPublished(path) : null;
        return named is not null && site.Has(path, named) ? Difference(path, made) : null;
    }

    private Problem Difference(string path, byte[] made) =>
        FirstDifference.Between(site.Bytes(path), made) is { } first
            ? PublishedSiteProblems.WordsMadeOtherwise(
                new Location(path, first.Line, first.Column), first.Published, first.Made)
            : PublishedSiteProblems.BytesMadeOtherwise(path);

    private IEnumerable<Problem> Unmade() =>
        site.Files
            .Select(file => file.Path)
            .Where(path => !_made.ContainsKey(path) && !site.IsFormer(path) && site.HashInManifest(path) is not null)
            .Select(PublishedSiteProblems.FileUnmade);
}
