using System.Globalization;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The home page counts the records and the quotes, the page of a report says how much of it is quoted, that of a claim
/// in how many reports it stands, and the foot of each page which day the newest report is of.
/// </summary>
internal static class CountsAreThoseOfTheRecords
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var data = site.Data;
        var quotes = data.Claims.Values.Sum(claim => claim.Citations.Count);
        string[] counts = [Of(data.Sources.Count, "source"), Of(data.Claims.Count, "claim"), Of(quotes, "quote")];
        if (site.Page(Route.Home) is { } home && !Has(home, string.Join(", ", counts)))
            yield return PublishedSiteProblems.SaidOtherwise(home.Route.Path, PublishedParts.Counts);
        foreach (var page in site.Pages.Where(page => page.Head.Footer is { } foot && !IsDated(foot, data)))
            yield return PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.BelowPage);
        foreach (var claim in data.Claims.Values)
        {
            var carried = $"{Carrying(claim)} of {Of(data.Sources.Count, "source")}:";
            if (site.Page(Route.Of(RecordKind.Claim, claim.Id)) is { } page && page.Carriage != carried)
                yield return PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Carriage(claim.Id));
        }

        foreach (var source in data.Sources.Values)
        {
            var share = $"{source.ShareCited.ToString(CultureInfo.InvariantCulture)} % of its text";
            if (site.Page(Route.Of(RecordKind.Source, source.Id)) is { } page && !Has(page, share))
                yield return PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Share(source.Id));
        }
    }

    /// <summary>The number of sources whose words carry a claim, as those that dispute it do not.</summary>
    private static int Carrying(ClaimJson claim) =>
        claim.Citations.Where(citation => citation.Stance != Stance.Disputes.Word())
            .Select(citation => citation.Source)
            .Distinct()
            .Count();

    private static bool IsDated(string foot, ShippedWiki data) =>
        data.Sources.Count == 0 || foot.Contains($"Newest source: {data.NewestSource}\n", StringComparison.Ordinal);

    private static string Of(int count, string word) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {word}{(count == 1 ? "" : "s")}";

    private static bool Has(ShownPage page, string words) =>
        page.Letters.Contains(Letters.Of(words), StringComparison.Ordinal);
}
