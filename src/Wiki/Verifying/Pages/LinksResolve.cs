using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Verifying.Pages;

/// <summary>Every link and asset resolves to a file of the site, by its exact name, and to a fragment in it.</summary>
internal static class LinksResolve
{
    public static IEnumerable<Problem> Check(PageSet pages) =>
        pages.Pages.SelectManyInParallel(page => Check(page, pages));

    private static IEnumerable<Problem> Check(PageFacts page, PageSet pages) =>
        from href in page.Links.Concat(page.Requests).Distinct()
        where pages.Resolve(page.Route, href) is var (path, fragment) && !Exists(path, fragment, pages)
        select PageProblems.LinkBroken(page.Route, href);

    private static bool Exists(string path, string fragment, PageSet pages) =>
        pages.Contains(path) && (fragment.Length == 0 || pages.Find(path) is not { } page || page.HasId(fragment));
}
