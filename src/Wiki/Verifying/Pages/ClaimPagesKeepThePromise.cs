using Wiki.Problems;

namespace Wiki.Verifying.Pages;

/// <summary>Every claim page has a citation, and each quote on a page links to a mark with exactly its words.</summary>
internal static class ClaimPagesKeepThePromise
{
    private static readonly string Claims = $"{RecordKind.Claim.Folder()}/";

    public static IEnumerable<Problem> Check(PageSet pages) =>
    [
        .. pages.Pages.Where(IsUncited).Select(page => PageProblems.ClaimPageUncited(page.Route)),
        .. from page in pages.Pages
           from quote in page.Quotes
           where Marked(page, quote.Href, pages) != quote.Words
           select PageProblems.QuoteUnmarked(page.Route, quote.Words, quote.Href),
    ];

    private static bool IsUncited(PageFacts page)
    {
        var isOfClaim = page.Route.Path.StartsWith(Claims, StringComparison.Ordinal) && !page.Route.IsOfIndex;
        return isOfClaim && !page.IsMoved && (page.Citations == 0 || page.Quotes.Count < page.Citations);
    }

    private static string? Marked(PageFacts page, string href, PageSet pages) =>
        pages.Resolve(page.Route, href) is var (path, fragment)
            ? pages.Find(path)?.Marks.GetValueOrDefault(fragment)
            : null;
}
