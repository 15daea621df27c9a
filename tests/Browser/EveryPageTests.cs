using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>What applies to every page.</summary>
public sealed class EveryPageTests(PublishedSite site) : BrowserTests(site)
{
    private const int Narrowest = 320;

    [Fact]
    public async Task EveryPageFitsNarrowScreensWithoutOutsideRequests()
    {
        await using var visit = await Open(
            "http",
            "index.html",
            new()
            {
                ViewportSize = new() { Width = Narrowest, Height = 800 },
            }
        );
        var wide = new List<string>();
        foreach (var path in Pages)
        {
            await visit.Page.GotoAsync(Site.Address("http", path));
            var width = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > Narrowest)
                wide.Add($"{path}: {width}");
        }

        Assert.Empty(wide);
        Assert.Empty(visit.Faults);
    }

    /// <summary>What a page loads depends only on its kind, and every page is loaded from a server above.</summary>
    [Fact]
    public async Task PageKindsLoadFromDiskWithoutOutsideRequests()
    {
        await using var visit = await Open("disk", "index.html");
        // From disk no reader meets the page for unknown addresses, whose links start at the root of a host.
        foreach (var path in Sample().Where(path => path != "404.html"))
            await visit.Page.GotoAsync(Site.Address("disk", path));
        Assert.Empty(visit.Faults);
    }
}
