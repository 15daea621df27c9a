using System.Globalization;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The home page counts the records and the quotes, and the page of a report says how much of it is quoted.
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
        foreach (var source in data.Sources.Values)
        {
            var share = $"{source.ShareCited.ToString(CultureInfo.InvariantCulture)} % of its text";
            if (site.Page(Route.Of(RecordKind.Source, source.Id)) is { } page && !Has(page, share))
                yield return PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Share(source.Id));
        }
    }

    private static string Of(int count, string word) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {word}{(count == 1 ? "" : "s")}";

    private static bool Has(ShownPage page, string words) =>
        page.Letters.Contains(Letters.Of(words), StringComparison.Ordinal);
}
