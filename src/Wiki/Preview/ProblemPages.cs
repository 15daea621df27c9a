using Wiki.Composing;
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
    public static PreviewPages Of(IReadOnlyList<Problem> problems, Site? site, IReadOnlyList<PublishedAsset> assets)
    {
        var edition = Empty(site, assets);
        return new PreviewPages(edition, Plan);

        Func<Page>? Plan(string path) => path.EndsWith(".html", StringComparison.Ordinal)
            ? () => Compose(problems, new PageScope(edition, new Route(path)))
            : null;
    }

    /// <summary>A page that lists problems.</summary>
    public static ProblemsPage Compose(
        IEnumerable<Problem> problems, PageScope scope, string title, string description) =>
        new()
        {
            Route = scope.Route,
            Frame = scope.Frame(),
            Title = title,
            Description = description,
            Problems = ProblemLines.Of(problems, scope.Href(Route.Method)),
        };

    private static Page Compose(IReadOnlyList<Problem> problems, PageScope scope) => scope.Route == Route.Method
        ? MethodPages.Of(scope)
        : Compose(problems, scope, PreviewMessages.ContentHasErrors, PreviewMessages.ContentWaits);

    /// <summary>An edition without records.</summary>
    private static Edition Empty(Site? site, IReadOnlyList<PublishedAsset> assets)
    {
        var empty = site is null
            ? new Site { At = default, Title = "Wiki", Description = "", Language = "en", Question = "", Answer = [] }
            : site with { Answer = [], About = [], Navigation = [], Home = [] };
        return new Edition(new Corpus(empty, []), new Proofs(new Dictionary<Quote, Proof>()), assets);
    }
}
