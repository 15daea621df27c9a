using System.Text;
using System.Xml.Linq;
using Wiki.Exports;
using Wiki.Exports.Crawlers;
using Xunit;

namespace Wiki.Tests.Exports.Crawlers;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void EveryPageButThe404PageIsListed()
    {
        var files = FrozenCase.Pages.Concat(FrozenCase.Dossiers);
        var paths = files.Select(file => file.Path).Where(path => path != "404.html");
        var listed = Locations(Assert.Single(Sitemap.Write(FrozenCase.Edition)).Bytes);
        Assert.Equal(
            paths.Select(FrozenCase.Edition.AddressOf).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void LargeSitemapIsSplitUnderAnIndex()
    {
        var files = Sitemap.Write(
            ["https://a.example/1", "https://a.example/2", "https://a.example/3"],
            2,
            Editions.Of("lighthouse")
        );
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path));
        Assert.Equal(
            ["https://skerrow.example/papers/sitemap-1.xml", "https://skerrow.example/papers/sitemap-2.xml"],
            Locations(files[0].Bytes)
        );
        Assert.Equal(
            ["https://a.example/1", "https://a.example/2", "https://a.example/3"],
            Locations(files[1].Bytes).Concat(Locations(files[2].Bytes))
        );
    }

    [Fact]
    public void WikiWithoutBaseAddressHasNoSitemap()
    {
        using var site = new TinySite();
        var edition = site.Edit();
        Assert.Empty(Sitemap.Write(edition));
        Assert.DoesNotContain(
            "Sitemap",
            Encoding.UTF8.GetString(RobotsText.Write(edition).Bytes),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            DataFiles.Writers.SelectMany(write => write(edition)),
            file => file.Path == "sitemap.xml"
        );
    }

    [Fact]
    public void RobotsFileNamesTheSitemap() =>
        Assert.Equal(
            "User-agent: *\nAllow: /\n\nSitemap: https://skerrow.example/papers/sitemap.xml\n",
            Encoding.UTF8.GetString(RobotsText.Write(Editions.Of("lighthouse")).Bytes)
        );

    private static IEnumerable<string> Locations(byte[] xml) =>
        XElement.Load(new MemoryStream(xml)).Descendants(Sitemaps + "loc").Select(location => location.Value);
}
