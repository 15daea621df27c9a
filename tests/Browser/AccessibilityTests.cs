using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>What axe finds on the pages: faults against WCAG 2.2 at A and AA, and against its best practices.</summary>
public sealed class AccessibilityTests(PublishedSite site) : BrowserTests(site)
{
    private const int Phone = 360;

    /// <summary>The checker brings a script of its own, which the policy of the pages would stop.</summary>
    private static readonly BrowserNewContextOptions Unhindered = new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce };

    /// <summary>Colours are by far the longest to look at; each kind of page is looked at for them below.</summary>
    private static readonly AxeRunOptions AllButColours = new() { Rules = new Dictionary<string, RuleOptions> { ["color-contrast"] = new() { Enabled = false } } };

    /// <summary>Leaves the first entries of each list, which have the colours of the others.</summary>
    private const string Shorten = "for (const list of document.querySelectorAll('main :is(ol, ul, tbody, svg.time, .report)')) Array.from(list.children).slice(12).forEach(entry => entry.remove())";

    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    [Fact]
    public async Task EveryPageIsAccessible()
    {
        await using var visit = await Open("http", "index.html", Unhindered);
        var found = new List<string>();
        foreach (var path in Pages)
        {
            await visit.Page.GotoAsync(Site.Address("http", path));
            found.AddRange(Violations(path, "light", await visit.Page.RunAxe(AllButColours)));
        }

        Assert.Empty(found);
    }

    /// <summary>The theme and the phone's layout are those of a page's kind, so the ends of each kind stand for the rest.</summary>
    [Fact]
    public async Task EachKindOfPageIsAccessibleInTheDarkAndOnAPhone()
    {
        await using var visit = await Open("http", "index.html", Unhindered);
        var found = new List<string>();
        foreach (var path in Sample())
        {
            await visit.Page.GotoAsync(Site.Address("http", path));
            await visit.Page.SetViewportSizeAsync(Phone, 800);
            found.AddRange(Violations(path, "phone", await visit.Page.RunAxe(AllButColours)));
            await visit.Page.EvaluateAsync(Shorten);
            found.AddRange(Violations(path, "phone", await visit.Page.RunAxe(Contrast)));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await visit.Page.SetViewportSizeAsync(1440, 900);
            found.AddRange(Violations(path, "dark", await visit.Page.RunAxe(Contrast)));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }

        Assert.Empty(found);
    }

    private static IEnumerable<string> Violations(string path, string look, AxeResult result) =>
        from violation in result.Violations
        from node in violation.Nodes
        select $"{path} ({look}): {violation.Id}: {node.Target}: {node.Html}";
}
