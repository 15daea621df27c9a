using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The citations that a page of a claim or a source has to copy are those of the files for reference managers, and what
/// they name is what the data of the wiki names.
/// </summary>
internal static partial class CitationsToCopyAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var titles = site.Data.Sources.Keys.Select(id => Letters.Of(site.Data.Names[id])).ToHashSet();
        var known = new Known(EntriesOf(site), titles);
        return from page in site.Pages
               where site.Data.Names.ContainsKey(ShippedNames.IdOf(page.Route.Path))
               from citation in page.CitationsToCopy
               where !IsAsShipped(citation, page, known, site.Data)
               select PublishedSiteProblems.SaidOtherwise(
                   page.Route.Path, PublishedParts.CitationIn(citation.Form));
    }

    private static bool IsAsShipped(
        (string Form, string Words) citation, ShownPage page, Known known, ShippedWiki data)
    {
        var id = ShippedNames.IdOf(page.Route.Path);
        var letters = Letters.Of(citation.Words);
        return citation.Form switch
        {
            "BibTeX" or "RIS" or "CSL-JSON" => known.Entries.Contains(letters),
            "Permalink" or "Short" => citation.Words.Contains(id, StringComparison.Ordinal),
            "Full" => letters.Contains(Letters.Of(NameOf(id, data)), StringComparison.Ordinal),
            _ => Quoted().Matches(citation.Words).All(quoted => IsSaid(Letters.Of(quoted.Value), page, known)),
        };
    }

    /// <summary>A claim is cited by its statement, also by one that lists leave out.</summary>
    private static string NameOf(string id, ShippedWiki data) =>
        data.Claims.GetValueOrDefault(id)?.Statement ?? data.Names[id];

    /// <summary>Words in quotation marks are those of a quote of the page, or the title of a source.</summary>
    private static bool IsSaid(string letters, ShownPage page, Known known) =>
        known.Titles.Contains(letters)
        || page.Quotes.Any(quote => Letters.Of(string.Concat(quote.Parts)).Contains(letters, StringComparison.Ordinal));

    /// <summary>The letters of each entry of each file.</summary>
    private static HashSet<string> EntriesOf(ShippedSite site)
    {
        var bib = Text(site, DataFormats.BibTex).Split("\n\n");
        var ris = Text(site, DataFormats.Ris).Split("ER  - ").Select(entry => $"{entry}ER");
        return [.. bib.Concat(ris).Concat(Items(site)).Select(Letters.Of)];
    }

    private static IEnumerable<string> Items(ShippedSite site)
    {
        try
        {
            using var items = JsonDocument.Parse(site.Bytes(DataFormats.Csl.Path) ?? "[]"u8.ToArray());
            return [.. items.RootElement.EnumerateArray().Select(item => item.GetRawText())];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private static string Text(ShippedSite site, DataFormat format) =>
        Encoding.UTF8.GetString(site.Bytes(format.Path) ?? []);

    [GeneratedRegex("\u201C[^\u201C\u201D]*\u201D")]
    private static partial Regex Quoted();

    /// <summary>The letters of the entries of the files, and those of the titles of sources.</summary>
    private sealed record Known(HashSet<string> Entries, HashSet<string> Titles);
}
