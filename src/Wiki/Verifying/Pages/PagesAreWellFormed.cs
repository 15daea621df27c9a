using Wiki.Problems;

namespace Wiki.Verifying.Pages;

/// <summary>Every page can be parsed.</summary>
internal static class PagesAreWellFormed
{
    public static IEnumerable<Problem> Check(PageSet pages) =>
        from page in pages.Pages
        where page.ParseError is not null
        select PageProblems.PageBroken(page.Route, page.ParseError!);
}
