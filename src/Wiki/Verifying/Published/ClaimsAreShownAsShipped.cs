using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Every statement on a page is that of its claim, under its voices, and the page of a claim shows its figure and each
/// of its quotes, within the words around it, under the chain of those who said it.
/// </summary>
internal static class ClaimsAreShownAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
    [
        .. site.Pages.SelectMany(page => Statements(page, site.Data)),
        .. site.Pages.SelectMany(page => page.Quotes.Where(quote => !IsShipped(quote, site.Data))
            .Select(quote => SaidOtherwise(page, PublishedParts.Quote(string.Concat(quote.Parts))))),
        .. site.Data.Claims.Values.SelectMany(claim => Page(claim, site)),
    ];

    private static IEnumerable<Problem> Statements(ShownPage page, ShippedWiki data) =>
        from shown in page.Statements
        where Expected(shown.Claim, page, data) != shown.Words
            || (shown.Voices is { } voices && !ShippedVoices.AreSame(voices, data.Voices[shown.Claim]))
        select SaidOtherwise(page, PublishedParts.Statement(shown.Claim));

    /// <summary>The statement on the claim's own page, and elsewhere its name in lists.</summary>
    private static string? Expected(string claim, ShownPage page, ShippedWiki data) =>
        page.Route == Route.Of(RecordKind.Claim, claim)
            ? data.Claims.GetValueOrDefault(claim)?.Statement
            : data.Names.GetValueOrDefault(claim);

    private static IEnumerable<Problem> Page(ClaimJson claim, ShippedSite site)
    {
        if (site.Page(Route.Of(RecordKind.Claim, claim.Id)) is not { } page)
            yield break;
        if (page.Statements is not [var heading, ..] || heading.Claim != claim.Id)
            yield return SaidOtherwise(page, PublishedParts.Statement(claim.Id));
        if (page.Figure != Figure(claim))
            yield return SaidOtherwise(page, PublishedParts.Figure(claim.Id));
        if (page.Quotes.Count(quote => quote.Claim == claim.Id) != claim.Citations.Count)
            yield return SaidOtherwise(page, PublishedParts.CitationCount(claim.Id));
        foreach (var citation in claim.Citations.Where(shipped => !page.Quotes.Any(shown => IsOf(shown, shipped))))
            yield return SaidOtherwise(page, PublishedParts.Citation(citation.Source));
    }

    private static string? Figure(ClaimJson claim) =>
        claim.Figure is { } figure ? $"{figure.Words} {figure.Unit}" : null;

    /// <summary>Pages of questions show quotes of several claims without naming each.</summary>
    private static bool IsShipped(ShownQuote quote, ShippedWiki data) =>
        data.CitationsOf(quote.Claim, quote.Source)
            .Any(citation => IsOf(quote, citation)
                && IsWithin(quote, citation, data)
                && ShippedOrigins.IsOf(quote.Origin, citation, data.Sources[citation.Source]));

    private static bool IsOf(ShownQuote shown, CitationJson citation) =>
        shown.Source == citation.Source
        && shown.Parts.SequenceEqual(citation.Quote.Select(part => part.Words))
        && ShippedVoices.AreSame(shown.Voice, ShippedVoices.Of(citation));

    /// <summary>A quote with the words around it is what its blocks have there, without a gap.</summary>
    private static bool IsWithin(ShownQuote shown, CitationJson citation, ShippedWiki data) =>
        data.LettersOfBlocks(citation)?.Contains(Letters.Of(shown.Whole), StringComparison.Ordinal) == true;

    private static Problem SaidOtherwise(ShownPage page, string what) =>
        PublishedSiteProblems.SaidOtherwise(page.Route.Path, what);
}
