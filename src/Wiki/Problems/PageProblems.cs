using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>Problems of rendered pages, found when they are read back.</summary>
internal static class PageProblems
{
    public static Problem PageBroken(Route route, string reason) => new(
        Codes.PageBroken,
        On(route),
        $"the page cannot be read back ({reason.TrimEnd('.')}); "
        + "this is a bug of the templates, report it with this line");

    public static Problem ClaimPageUncited(Route route) => new(
        Codes.PromiseBroken,
        On(route),
        "the claim page shows no citation with a quote; this is a bug of the templates, report it with this line");

    public static Problem QuoteUnmarked(Route route, string words, string href) => new(
        Codes.PromiseBroken,
        On(route),
        $"the quote \"{Shorten(words)}\" leads to '{href}', where these words are not marked; "
        + "this is a bug of the templates, report it with this line");

    public static Problem LinkBroken(Route route, string href) => new(
        Codes.LinkBroken,
        On(route),
        $"the link '{href}' leads nowhere; correct what it is made of, or report a bug of the templates");

    public static Problem FragmentRepeated(Route route, string id) => new(
        Codes.FragmentRepeated,
        On(route),
        $"the fragment '{id}' is on the page more than once; "
        + "this is a bug of the templates, report it with this line");

    public static Problem MarkLeft(Route route, string words) => new(
        Codes.MarkLeft,
        On(route),
        $"the mark in \"{Shorten(words)}\" was not read; "
        + "close it, or put brackets that are meant as such between backticks");

    public static Problem OffSite(Route route, string address) => new(
        Codes.OffSite,
        On(route),
        $"the page requests '{address}' from elsewhere; put the file among the assets");
}
