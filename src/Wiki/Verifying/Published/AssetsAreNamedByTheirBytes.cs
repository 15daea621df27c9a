using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The name of each asset contains the hash of its bytes, and each asset of this version is as it writes it.
/// </summary>
internal static class AssetsAreNamedByTheirBytes
{
    public const string Folder = "assets/";

    public static IEnumerable<Problem> Check(ShippedSite site) =>
        from file in site.Files
        where file.Path.StartsWith(Folder, StringComparison.Ordinal)
        where !PublishedAsset.IsNamedBy(file.Path, file.Hash)
        select PublishedSiteProblems.AssetRenamed(file.Path);
}
