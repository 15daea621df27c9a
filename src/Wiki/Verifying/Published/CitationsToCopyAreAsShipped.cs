using Wiki.Bibliography;
using Wiki.Output.Json;
using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The citations that the page of a claim or of a source has to copy are made of the data of the wiki, and so are those
/// of the wiki itself on the method page.
/// </summary>
internal static class CitationsToCopyAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
    [
        .. from record in site.Data.Records.Values
           from page in site.PagesOf(record)
           where !AreSame(page, TextsOf(record, site))
           select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.CitationsToCopy),
        .. from page in site.Page(Route.Method) is { } method ? [method] : Array.Empty<ShownPage>()
           where !AreSame(page, CitableTexts.OfTheWiki(ShippedWorks.OfTheWiki(site), site.Data.NewestSource))
           select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.CitationsToCopy),
    ];

    private static IReadOnlyList<CitableText> TextsOf(IRecordJson record, ShippedSite site) => record switch
    {
        ClaimJson claim =>
        [
            .. ShippedWorks.WordsOf(claim, site.Data) is { } words ? CitedWordsStyles.Of(words) : [],
            .. CitableTexts.OfClaim(ShippedWorks.Of(claim, site), site.Data.Wiki.Site.Title),
        ],
        SourceJson source => CitableTexts.OfSource(ShippedWorks.Of(source, site)),
        _ => [],
    };

    /// <summary>The first letter of a voice is small within a line.</summary>
    private static bool AreSame(ShownPage page, IReadOnlyList<CitableText> texts) =>
        page.CitationsToCopy.Count == texts.Count
        && page.CitationsToCopy.Zip(texts).All(pair =>
            pair.First.Form == pair.Second.Form && ShippedVoices.AreSame(pair.First.Words, pair.Second.Text));
}
