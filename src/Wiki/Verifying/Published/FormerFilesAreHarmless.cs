using Wiki.Output;
using Wiki.Problems;
using Wiki.Receiving.Logos;

namespace Wiki.Verifying.Published;

/// <summary>
/// What stays of earlier publishes is not made again of the content: the name of each style sheet, script and picture
/// contains the hash of its bytes, and no picture runs or requests anything where a browser opens it by itself.
/// </summary>
internal static class FormerFilesAreHarmless
{
    public static IEnumerable<Problem> Check(PublishedSite site) =>
        site.Files
            .Where(file => site.IsFormer(file.Path) && PublishedAsset.IsIn(file.Path))
            .Select(file => Check(file, site))
            .OfType<Problem>();

    private static Problem? Check(PublishedFile file, PublishedSite site)
    {
        if (!PublishedAsset.IsNamedBy(file.Path, file.Hash))
            return PublishedSiteProblems.AssetRenamed(file.Path);
        var ending = Path.GetExtension(file.Path);
        return ending == ".svg" && !IsAccepted(LogoImage.Read(ending, site.Bytes(file.Path)))
            ? PublishedSiteProblems.PictureRefused(file.Path)
            : null;
    }

    private static bool IsAccepted(LogoImage image) => image is { Active: null, Unreadable: null };
}
