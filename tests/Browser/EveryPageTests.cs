using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>What holds for every page, whatever it shows.</summary>
public sealed class EveryPageTests(PublishedSite site) : BrowserTests(site)
{
    private const int Phone = 360;
    private const int Narrowest = 320;

    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

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

    /// <summary>Contrast is all that the dark theme changes; the phone's layout is another page to the reader.</summary>
    [Fact]
    public async Task EveryPageIsAccessibleInLightDarkAndOnAPhone()
    {
        await using var visit = await Open("http", "index.html", new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        var found = new List<string>();
        foreach (var path in Pages)
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await visit.Page.SetViewportSizeAsync(1440, 900);
            await visit.Page.GotoAsync(Site.Address("http", path));
            found.AddRange(Violations(path, "light", await visit.Page.RunAxe()));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            found.AddRange(Violations(path, "dark", await visit.Page.RunAxe(Contrast)));
            await visit.Page.SetViewportSizeAsync(Phone, 800);
            found.AddRange(Violations(path, "phone", await visit.Page.RunAxe()));
        }

        Assert.Empty(found);
    }

    private static IEnumerable<string> Violations(string path, string look, AxeResult result) =>
        from violation in result.Violations
        from node in violation.Nodes
        select $"{path} ({look}): {violation.Id}: {node.Target}: {node.Html}";
}
