using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Preview;

/// <summary>
/// The preview before there is an edition without errors: the problems at every address, and the method page.
/// </summary>
internal static class ProblemPages
{
    /// <param name="problems">The problems of the content.</param>
    /// <param name="site">Null if site.yaml cannot be read.</param>
    /// <param name="assets">The assets of the preview.</param>
    /// <param name="editor">Opens the places of the problems.</param>
    public static PreviewPages Of(
        IReadOnlyList<Problem> problems, Site? site, IReadOnlyList<PublishedAsset> assets, EditorLinks editor)
    {
        var edition = Empty(site, assets);
        return new PreviewPages(edition, Plan);

        Func<Page>? Plan(string path) => path.EndsWith(".html", StringComparison.Ordinal)
            ? () => Compose(problems, new PageScope(edition, new Route(path)), editor)
            : null;
    }

    /// <summary>A page that lists problems.</summary>
    public static ProblemsPage Compose(
        IReadOnlyList<ProblemLine> problems, PageScope scope, string title, string description) =>
        new()
        {
            Route = scope.Route,
            Frame = scope.Frame(),
            Title = title,
            Description = description,
            Problems = problems,
        };

    private static Page Compose(IReadOnlyList<Problem> problems, PageScope scope, EditorLinks editor)
    {
        if (scope.Route == Route.Method)
            return MethodPages.Of(scope);
        var lines = ProblemLines.Of(problems, scope.Href(Route.Method), editor);
        return Compose(lines, scope, PreviewMessages.ContentHasErrors, PreviewMessages.ContentWaits);
    }

    /// <summary>An edition without records.</summary>
    public static Edition Empty(Site? site, IReadOnlyList<PublishedAsset> assets)
    {
        var empty = site is null
            ? new Site { At = default, Title = "Wiki", Description = "", Language = "en", Question = "", Answer = [] }
            : site with { Answer = [], About = [], Navigation = [], Home = [] };
        return new Edition(new Corpus(empty, []), new Proofs(new Dictionary<Quote, Proof>()), assets);
    }
}
