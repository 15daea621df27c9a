using System.Text;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Crawlers;

/// <summary>Writes robots.txt (RFC 9309), which allows crawlers all of the wiki and names its sitemap.</summary>
internal static class RobotsText
{
    public static SiteFile Write(Edition edition)
    {
        var hasSitemap = edition.Corpus.Site.BaseAddress is not null;
        var sitemap = hasSitemap ? $"\nSitemap: {edition.AddressOf(DataFormats.Sitemap.Path)}\n" : "";
        return new SiteFile(DataFormats.Robots.Path, Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{sitemap}"));
    }
}
