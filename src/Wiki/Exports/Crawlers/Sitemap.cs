using System.Xml;
using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Output;
using static System.FormattableString;

namespace Wiki.Exports.Crawlers;

/// <summary>
/// Writes the addresses of all pages for crawlers (sitemaps.org, protocol 0.9). They must be absolute, so a wiki
/// without a base address has no sitemap.
/// </summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The limit of the protocol for one file.</summary>
    private const int MostAddresses = 50_000;

    public static IReadOnlyList<SiteFile> Write(Edition edition)
    {
        if (edition.Corpus.Site.BaseAddress is null)
            return [];
        var others = MovedPages.Of(edition.Corpus).Select(moved => moved.From).Append(Route.NotFound).ToHashSet();
        var pages = new PageComposer(edition).Plan().Where(page => !others.Contains(page.Route));
        return Write([.. pages.Select(page => edition.AddressOf(page.Route.Path))], MostAddresses, edition);
    }

    /// <summary>One file, or several with an index if one would be over the limit.</summary>
    public static IReadOnlyList<SiteFile> Write(IReadOnlyList<string> addresses, int most, Edition edition)
    {
        if (addresses.Count <= most)
            return [WritePages(DataFormats.Sitemap.Path, addresses)];
        var parts = addresses.Chunk(most);
        var files = parts.Select((part, index) => WritePages(Invariant($"sitemap-{index + 1}.xml"), part));
        return WithIndex([.. files], edition);
    }

    private static IReadOnlyList<SiteFile> WithIndex(IReadOnlyList<SiteFile> parts, Edition edition)
    {
        var addresses = parts.Select(part => edition.AddressOf(part.Path));
        return [Write(DataFormats.Sitemap.Path, ("sitemapindex", "sitemap"), addresses), .. parts];
    }

    private static SiteFile WritePages(string path, IEnumerable<string> addresses) =>
        Write(path, ("urlset", "url"), addresses);

    private static SiteFile Write(string path, (string Set, string Item) names, IEnumerable<string> addresses) =>
        new(path, XmlText.Write(xml => Write(xml, names, addresses)));

    private static void Write(XmlWriter xml, (string Set, string Item) names, IEnumerable<string> addresses)
    {
        xml.WriteStartElement(names.Set, Namespace);
        foreach (var address in addresses)
        {
            xml.WriteStartElement(names.Item, Namespace);
            xml.WriteElementString("loc", Namespace, address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
