using Wiki.Composing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Preview;

/// <summary>What the preview shows before there is an edition without errors: the problems at every address, and the method page.</summary>
internal static class ProblemPages
{
    /// <param name="site">Null where not even the site's own file can be read.</param>
    public static PreviewPages Of(IReadOnlyList<Problem> problems, Site? site, IReadOnlyList<PublishedAsset> assets)
    {
        var edition = Bare(site, assets);
        return new PreviewPages(edition, path => path.EndsWith(".html", StringComparison.Ordinal) ? () => Compose(problems, new PageScope(edition, new Route(path))) : null);
    }

    /// <summary>The problems in the place of a page.</summary>
    public static ProblemsPage Compose(IEnumerable<Problem> problems, PageScope scope, string title, string description) => new()
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

    /// <summary>An edition of no record at all.</summary>
    private static Edition Bare(Site? site, IReadOnlyList<PublishedAsset> assets)
    {
        var bare = site is null
            ? new Site { At = default, Title = "Wiki", Description = "", Language = "en", Question = "", Answer = [] }
            : site with { Answer = [], About = [], Navigation = [] };
        return new Edition(new Corpus(bare, []), new Proofs(new Dictionary<Quote, Proof>()), assets);
    }
}
