using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>What axe finds on the pages: faults against WCAG 2.2 at A and AA, and against its best practices.</summary>
public sealed class AccessibilityTests(PublishedSite site) : BrowserTests(site)
{
    private const int Phone = 360;

    /// <summary>Colours and sizes take longest to check.</summary>
    private const string AllButLooks =
        "{ resultTypes: ['violations'], preload: false, rules: { 'color-contrast': { enabled: false }, "
        + "'link-in-text-block': { enabled: false }, 'target-size': { enabled: false } } }";

    private const string Colours = "{ resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }";
    private const string Sizes = "{ resultTypes: ['violations'], runOnly: ['target-size'] }";

    /// <summary>Leaves the first entries of each list, which have the colours of the others.</summary>
    private const string Shorten =
        "for (const list of document.querySelectorAll('main :is(ol, ul, tbody, svg.time, .source-text)')) "
        + "Array.from(list.children).slice(12).forEach(entry => entry.remove())";

    /// <summary>The links of a drawing are as small as its marks, and each is also in a list.</summary>
    private const string WithoutDrawings =
        "for (const drawing of document.querySelectorAll('[data-roving]')) drawing.remove()";

    /// <summary>Puts another page in place of the open one, at its own address, and returns its title.</summary>
    private const string Replace = """
        async path => {
          const html = await (await fetch("/" + path)).text();
          const page = new DOMParser().parseFromString(html, "text/html").documentElement;
          const styles = [...page.querySelectorAll("link[rel=stylesheet]")];
          const loaded = styles.map(style => new Promise(done => style.onload = style.onerror = done));
          history.replaceState(null, "", "/" + path);
          document.replaceChild(document.adoptNode(page), document.documentElement);
          await Promise.all(loaded);
          return document.title;
        }
        """;

    /// <summary>Without the page's policy, which forbids to put another page in its place.</summary>
    private static readonly BrowserNewContextOptions Still =
        new() { ReducedMotion = ReducedMotion.Reduce, BypassCSP = true };

    /// <summary>
    /// As published, before its scripts run: these are the same on each kind of page, which is opened below. A page put
    /// into an open one is checked four times as fast as a page opened, since the browser compiles the checker once.
    /// </summary>
    [Fact]
    public async Task EveryPageIsAccessible()
    {
        await using var visit = await OpenWithAxe();
        var found = new List<string>();
        foreach (var path in Pages)
        {
            Assert.NotEqual("", await visit.Page.EvaluateAsync<string>(Replace, path));
            found.AddRange(await Violations(visit.Page, AllButLooks, "light"));
            // Pages of claims have the same parts, and are most of the pages.
            if (path.StartsWith("claims/", StringComparison.Ordinal) && path != "claims/index.html")
                continue;
            await visit.Page.EvaluateAsync(WithoutDrawings);
            found.AddRange(await Violations(visit.Page, Sizes, "light"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>
    /// The theme and the phone's layout are those of a page's kind, so the ends of each kind stand for the rest.
    /// </summary>
    [Fact]
    public async Task PageKindsAreAccessibleDarkAndOnPhones()
    {
        await using var visit = await OpenWithAxe();
        var found = new List<string>();
        foreach (var path in Sample())
        {
            await visit.Page.GotoAsync(Site.Address("http", path));
            await visit.Page.SetViewportSizeAsync(Phone, 800);
            found.AddRange(await Violations(visit.Page, AllButLooks, "phone"));
            found.AddRange(await Violations(visit.Page, Sizes, "phone"));
            await visit.Page.EvaluateAsync(Shorten);
            found.AddRange(await Violations(visit.Page, Colours, "phone"));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await visit.Page.SetViewportSizeAsync(1440, 900);
            found.AddRange(await Violations(visit.Page, Colours, "dark"));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>
    /// The browser is given the checker once, not with each page: it is half a megabyte, and no page's policy permits it.
    /// </summary>
    private async Task<PageVisit> OpenWithAxe()
    {
        var visit = await Open("http", "index.html", Still);
        await visit.Context.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
        await visit.Page.ReloadAsync();
        return visit;
    }

    /// <param name="options">As axe takes them, in JavaScript.</param>
    private static async Task<IEnumerable<string>> Violations(IPage page, string options, string look)
    {
        var found = await page.EvaluateAsync<string[]>(
            $"async () => (await axe.run(document, {options})).violations.flatMap(rule => "
                + $"rule.nodes.map(node => `${{rule.id}}: ${{node.target}}: ${{node.html}}`))"
        );
        return found.Select(violation => $"{page.Url} ({look}): {violation}");
    }
}
