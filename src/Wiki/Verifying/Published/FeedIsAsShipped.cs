using System.Xml;
using System.Xml.Linq;
using Wiki.Output;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Each entry of the feed has the statement of its claim under its voices, its status, and words that the data of the
/// wiki has too; each claim has an entry.
/// </summary>
internal static class FeedIsAsShipped
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    public static IEnumerable<Problem> Check(ShippedSite site) =>
        site.Files.Where(IsFeed).SelectMany(file => site.Compare(file.Path, bytes => Differences(bytes, site.Data)))
            .Concat(site.Compare(DataFormats.Feed.Path, _ => Missing(site)));

    private static bool IsFeed(PublishedFile file) => file.Path.EndsWith(".atom", StringComparison.Ordinal);

    private static IEnumerable<string> Differences(byte[] bytes, ShippedWiki data) =>
        Entries(bytes) is not { } entries
            ? [PublishedParts.Feed]
            : entries.Where(entry => !IsAsShipped(entry, data)).Select(entry => PublishedParts.Entry(ClaimOf(entry)));

    private static IEnumerable<string> Missing(ShippedSite site)
    {
        var named = site.Files.Where(IsFeed)
            .SelectMany(file => Entries(site.Bytes(file.Path)!) ?? [])
            .Select(ClaimOf)
            .ToHashSet(StringComparer.Ordinal);
        return site.Data.Claims.Keys.Where(id => !named.Contains(id)).Select(PublishedParts.Absence);
    }

    private static IReadOnlyList<XElement>? Entries(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), Settings);
            return [.. XDocument.Load(xml).Descendants(Atom + "entry")];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool IsAsShipped(XElement entry, ShippedWiki data) =>
        data.Claims.TryGetValue(ClaimOf(entry), out var claim)
        && IsTitle(Value(entry, "title"), claim, data)
        && entry.Element(Atom + "category")?.Attribute("term")?.Value == claim.Status
        && Said(claim).Contains(QuoteText.Normalize(entry.Element(Atom + "summary")?.Value ?? ""));

    /// <summary>The first letter of an article is small within a line, that of the statement is as it is.</summary>
    private static bool IsTitle(string title, ClaimJson claim, ShippedWiki data) =>
        title.EndsWith(Letters.Of(data.Names[claim.Id]), StringComparison.Ordinal)
        && title.EndsWith(
            Letters.Of(data.Voices[claim.Id]) + Letters.Of(data.Names[claim.Id]), StringComparison.OrdinalIgnoreCase);

    /// <summary>What an entry can give as the reason: the first supporting quote, or why a claim was changed.</summary>
    private static IEnumerable<string> Said(ClaimJson claim) =>
    [
        claim.Graphic == true
            ? Claim.InPlaceOfGraphic
            : ShippedQuote.InOneLine(ShippedVoices.Supporting(claim).FirstOrDefault(claim.Citations[0])),
        QuoteText.Normalize(claim.Reason ?? ""),
        .. (claim.History ?? []).Select(change => QuoteText.Normalize(change.Reason)),
    ];

    private static string Value(XElement entry, string name) => Letters.Of(entry.Element(Atom + name)?.Value ?? "");

    private static string ClaimOf(XElement entry) =>
        Path.GetFileNameWithoutExtension(entry.Element(Atom + "link")?.Attribute("href")?.Value ?? "");
}
