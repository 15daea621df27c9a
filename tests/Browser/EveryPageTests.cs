using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>What holds for every page, whatever it shows.</summary>
public sealed class EveryPageTests(PublishedSite site) : BrowserTests(site)
{
    private const int Narrowest = 320;

    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task EveryPageLoadsWithoutFaultAndAsksNobodyElse(string place)
    {
        await using var visit = await Open(place, "index.html");
        // From disk nobody meets the page for unknown addresses, whose links start at the root of a host.
        foreach (var path in Pages.Where(path => place == "http" || path != "404.html"))
            await visit.Page.GotoAsync(Site.Address(place, path));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task NoPageScrollsSidewaysAtTheNarrowestWidth()
    {
        await using var visit = await Open("http", "index.html", new() { ViewportSize = new() { Width = Narrowest, Height = 800 } });
        var wide = new List<string>();
        foreach (var path in Pages)
        {
            await visit.Page.GotoAsync(Site.Address("http", path));
            var width = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > Narrowest)
                wide.Add($"{path}: {width}");
        }

        Assert.Empty(wide);
    }
}
