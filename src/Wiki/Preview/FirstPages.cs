using Wiki.Composing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Rendering;

namespace Wiki.Preview;

/// <summary>
/// The pages while the content is read and checked for the first time: the home page and claims, which are checked by
/// themselves, and for every other address a page that says how far the reading is. All load again once everything is
/// checked.
/// </summary>
/// <param name="content">The content folder.</param>
/// <param name="progress">How far the reading is.</param>
/// <param name="today">The day of the check.</param>
internal sealed class FirstPages(string content, ReadingProgress progress, DateOnly? today)
{
    /// <summary>The name of an edition that is never complete, so that its pages load again.</summary>
    private const string Edition = "first";

    private readonly RecordFinder _finder = new(content);
    private readonly IReadOnlyList<PublishedAsset> _assets = [.. ClientAssets.Of(Edition), .. PublishedAsset.All];

    /// <summary>A page, or a script or style of one; null for other files, which cannot be made yet.</summary>
    /// <returns>The file, and whether it is what was requested.</returns>
    public (SiteFile File, bool IsComplete)? Find(string path)
    {
        if (_assets.FirstOrDefault(asset => asset.Path == path) is { } asset)
            return (new SiteFile(path, asset.Bytes), true);
        if (!path.EndsWith(".html", StringComparison.Ordinal))
            return null;
        var early = new EarlyPages(_finder, _assets, today).Find(path, progress);
        return (new SiteFile(path, PageRenderer.RenderOne(early ?? Waiting(path)).Html), early is not null);
    }

    private ProblemsPage Waiting(string path)
    {
        var scope = new PageScope(ProblemPages.Empty(_finder.Site(), _assets), new Route(path));
        var description = PreviewMessages.ContentIsRead(progress.Done, progress.Total);
        return ProblemPages.Compose([], scope, PreviewMessages.PageIsEarly, description);
    }
}
