using System.Text;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Feeds;

/// <summary>Tells crawlers that all of the wiki may be read (RFC 9309), and where its sitemap is.</summary>
internal static class RobotsText
{
    public static SiteFile Write(Edition edition)
    {
        var sitemap = edition.Corpus.Site.BaseAddress is null ? "" : $"\nSitemap: {edition.AddressOf(DataFormats.Sitemap.Path)}\n";
        return new SiteFile(DataFormats.Robots.Path, Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{sitemap}"));
    }
}
