using System.Globalization;
using System.Text.RegularExpressions;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Words that a page quotes without their context are those of the place that they lead to, what is left out between
/// two of them is shown as left out, and what stands below them is of a citation of these words.
/// </summary>
internal static partial class BriefQuotesAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
        from page in site.Pages
        from brief in page.Briefs
        where !IsAsShipped(brief, page.Route, site.Data)
        select PublishedSiteProblems.SaidOtherwise(
            page.Route.Path, PublishedParts.Quote(string.Join(' ', brief.Parts.Select(part => part.Words))));

    private static bool IsAsShipped(ShownBrief brief, Route page, ShippedWiki data) =>
        brief.Parts.All(part => QuoteText.Normalize(WordsAt(page.Follow(part.Href).Path, data)) == part.Words)
        && brief.Between.Count == brief.Parts.Count - 1
        && brief.Between.All(words => words.Trim() == QuoteText.LeftOut)
        && (brief.Origin is null || HasOrigin(brief, brief.Origin, page, data));

    private static bool HasOrigin(ShownBrief brief, string origin, Route page, ShippedWiki data) =>
        data.CitationsAt(page.Follow(brief.Parts[0].Href).Path).Any(citation =>
            citation.Quote.Count == brief.Parts.Count
            && ShippedOrigins.IsOfBrief(origin, citation, data.Sources[citation.Source]));

    /// <summary>The words of a place in a source; empty if there is no such place.</summary>
    private static string WordsAt(string address, ShippedWiki data)
    {
        if (Place().Match(address) is not { Success: true } place
            || !data.Sources.TryGetValue(place.Groups["source"].Value, out var source))
            return "";
        var (block, start, end) = (Number(place, "block"), Number(place, "start"), Number(place, "end"));
        return block < source.Blocks.Count && start < end && end <= source.Blocks[block].Text.Length
            ? source.Blocks[block].Text[start..end]
            : "";
    }

    private static int Number(Match place, string name) =>
        int.Parse(place.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\Asources/(?<source>[a-z0-9-]+)\.html#b(?<block>[0-9]{1,9})-(?<start>[0-9]{1,9})-(?<end>[0-9]{1,9})\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
