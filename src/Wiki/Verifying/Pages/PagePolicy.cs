using Wiki.Limits;

namespace Wiki.Verifying.Pages;

/// <summary>The rules for rendered pages, applied to the facts parsed from their HTML.</summary>
internal static class PagePolicy
{
    private static readonly IReadOnlyList<Func<PageSet, IEnumerable<Problem>>> Rules =
    [
        PagesAreWellFormed.Check,
        ClaimPagesKeepThePromise.Check,
        LinksResolve.Check,
        FragmentsAreUnique.Check,
        NoMarkIsLeft.Check,
        NothingIsRequestedOffSite.Check,
    ];

    public static IReadOnlyList<Problem> Check(PageSet pages) => [.. Rules.SelectManyInParallel(rule => rule(pages))];
}
