using System.Globalization;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Feeds;

/// <summary>Writes the addresses of all pages for crawlers (sitemaps.org, protocol 0.9); none where the wiki says no base address, because they have to be full ones.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>What one file may hold by the protocol.</summary>
    private const int MostAddresses = 50_000;

    public static IReadOnlyList<SiteFile> Write(Edition edition) => edition.Corpus.Site.BaseAddress is null ? [] : Write(
        [.. new PageComposer(edition).Plan().Select(page => page.Route).Where(route => route != Route.NotFound).Select(route => edition.AddressOf(route.Path))],
        MostAddresses,
        edition);

    /// <summary>One file, or an index of several where one would hold too many.</summary>
    public static IReadOnlyList<SiteFile> Write(IReadOnlyList<string> addresses, int most, Edition edition)
    {
        if (addresses.Count <= most)
            return [Write(DataFormats.Sitemap.Path, ("urlset", "url"), addresses)];
        var parts = addresses.Chunk(most).Select((part, index) => Write(string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml"), ("urlset", "url"), part)).ToList();
        return [Write(DataFormats.Sitemap.Path, ("sitemapindex", "sitemap"), parts.Select(part => edition.AddressOf(part.Path))), .. parts];
    }

    private static SiteFile Write(string path, (string Set, string Item) names, IEnumerable<string> addresses) => new(path, XmlText.Write(xml =>
    {
        xml.WriteStartElement(names.Set, Namespace);
        foreach (var address in addresses)
        {
            xml.WriteStartElement(names.Item, Namespace);
            xml.WriteElementString("loc", Namespace, address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }));
}
