using Wiki.Composing.Lists;
using Wiki.Output;
using Wiki.Pages;

namespace Wiki.Composing.Pages;

/// <summary>Composes the page that verifies every quote in the reader's browser.</summary>
internal static class VerifyPages
{
    /// <summary>The file that contains a source's text and its quotes.</summary>
    public static string FileOf(Source source) => $"data/verify/{source.Id}.js";

    public static Listing List(Edition edition) =>
        new(RecordKind.Source, "verify", "Verify", [.. edition.Corpus.Sources.InOrder()]);

    public static VerifyPage Of(Listing listing, int page, PageScope scope)
    {
        var title = listing.TitleOf(page);
        var quotes = QuotesBySource(scope.Corpus);
        return new VerifyPage
        {
            Route = scope.Route,
            Frame = scope.Frame("verify.js"),
            Title = title,
            Description = $"{title}: compares every quote of {scope.Corpus.Site.Title} with its source once more, "
                + "in your own browser.",
            Breadcrumbs = [new Link("Home", scope.Href(Route.Home))],
            Quotes = quotes.Values.Sum(),
            Manifest = new Link(DataFormats.Manifest.Path, scope.Href(DataFormats.Manifest.Path)),
            Sources = [.. listing.On(page).OfType<Source>().Select(source => Of(source, quotes, scope))],
            Pages = listing.PagesFrom(page, scope),
        };
    }

    private static Dictionary<string, int> QuotesBySource(Corpus corpus) =>
        corpus.Claims.SelectMany(claim => claim.Citations)
            .CountBy(citation => citation.Source.Id)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static VerifiedSource Of(Source source, Dictionary<string, int> quotes, PageScope scope) =>
        new(scope.ToSource(source), FileOf(source), quotes.GetValueOrDefault(source.Id));
}
