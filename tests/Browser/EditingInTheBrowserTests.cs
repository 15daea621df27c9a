using Microsoft.Playwright;
using Wiki.Tests.Preview;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>A page of the preview, open in a browser while its content is edited.</summary>
public sealed class EditingInTheBrowserTests(PublishedSite site) : BrowserTests(site)
{
    private const string ClaimPage = "claims/crossing.html";
    private const string Bar = "._preview";

    // WaitForFunctionAsync evaluates its text again on each frame, which the policy of the page refuses.
    private const string ScrollReaches400 = """
        () => new Promise((resolve, reject) => {
            setTimeout(() => reject(new Error("The page stands at " + scrollY)), 10000);
            const look = () => scrollY === 400 ? resolve() : requestAnimationFrame(look);
            look();
        })
        """;

    [Fact]
    public async Task EditUpdatesTextAndKeepsScrollPosition()
    {
        await using var preview = await RunningPreview.Start(new TinySite().WithNote("The first note."));
        await using var visit = await Open(
            preview,
            new()
            {
                ViewportSize = new() { Width = 400, Height = 300 },
            }
        );
        var page = visit.Page;
        await page.EvaluateAsync("() => { scrollTo(0, 400); window.isSame = true; }");
        preview.Site.WithNote("The second note.");
        await page.GetByText("The second note.").WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.isSame"));
        Assert.Equal(400, await page.EvaluateAsync<int>("scrollY"));
        preview.Site.WithNote("The third note.\n\nAnd a paragraph more.");
        await page.GetByText("And a paragraph more.").WaitForAsync();
        await page.EvaluateAsync(ScrollReaches400);
        Assert.Null(await page.EvaluateAsync<bool?>("window.isSame"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task BrokenSaveShowsProblemOverLastGoodPage()
    {
        await using var preview = await RunningPreview.Start();
        await using var visit = await Open(preview);
        var bar = visit.Page.Locator(Bar);
        preview.Site.With(
            "claims/bridge/crossing.md",
            TinySiteFiles
                .Crossing.Replace(
                    "The ferry made",
                    "The <img src=x onerror=\"document.title='read'\"> made",
                    StringComparison.Ordinal
                )
                .Replace(
                    "kind: stated-fact",
                    "kind: <img src=x onerror=\"document.title='read'\">",
                    StringComparison.Ordinal
                )
        );
        await bar.WaitForAsync();
        Assert.Contains("<img src=x onerror=", await bar.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await bar.Locator("img").CountAsync());
        Assert.StartsWith(
            "vscode://file/",
            await bar.Locator("li a").First.GetAttributeAsync("href"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The ferry made its last crossing",
            await visit.Page.InnerTextAsync("h1"),
            StringComparison.Ordinal
        );
        preview.Site.With(
            "claims/bridge/crossing.md",
            TinySiteFiles.Crossing.Replace("The ferry made", "The boat made", StringComparison.Ordinal)
        );
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "The boat made its last crossing" }).WaitForAsync();
        Assert.Equal(0, await bar.CountAsync());
        Assert.DoesNotContain("read", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task BrokenContentIsStyledAndHealsByItself()
    {
        await using var preview = await RunningPreview.Start(new TinySite().WithForgedQuote());
        await using var visit = await PageVisit.Open(Site.Browser, preview.Address);
        await visit.Page.GotoAsync($"{preview.Address}/{ClaimPage}");
        await visit.Page.GetByText("quote is not in source").WaitForAsync();
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.styleSheets.length"), 1, 9);
        Assert.NotEqual(0, await visit.Page.EvaluateAsync<int>("document.styleSheets[0].cssRules.length"));
        preview.Site.With("claims/bridge/crossing.md", TinySiteFiles.Crossing);
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "The ferry made its last crossing" }).WaitForAsync();
    }

    [Fact]
    public async Task ProblemsOverTenAreFolded()
    {
        await using var preview = await RunningPreview.Start();
        await using var visit = await Open(preview);
        for (var number = 0; number < 12; number++)
            preview.Site.With($"claims/bridge/broken-{number}.md", "---\nkind: fact\n---\n");
        var more = visit.Page.Locator($"{Bar} details summary");
        await more.GetByText("14 more").WaitForAsync();
        Assert.Equal(10, await visit.Page.Locator($"{Bar} > ol > li").CountAsync());
    }

    /// <summary>A browser opens six connections to one site, and a stream occupies one of them.</summary>
    [Fact]
    public async Task EightOpenPagesAllLoadAndUpdate()
    {
        await using var preview = await RunningPreview.Start();
        await using var visit = await Open(preview);
        var pages = new List<IPage> { visit.Page };
        for (var number = 2; number <= 8; number++)
        {
            pages.Add(await visit.Context.NewPageAsync());
            await pages[^1].GotoAsync($"{preview.Address}/{ClaimPage}");
        }

        preview.Site.WithNote("Seen by all.");
        foreach (var page in pages)
            await page.GetByText("Seen by all.").WaitForAsync();
        await pages[0].CloseAsync();
        preview.Site.WithNote("Seen by those that are left.");
        foreach (var page in pages.Skip(1))
            await page.GetByText("Seen by those that are left.").WaitForAsync();
    }

    private async Task<PageVisit> Open(RunningPreview preview, BrowserNewContextOptions? options = null)
    {
        var visit = await PageVisit.Open(Site.Browser, preview.Address, options);
        await visit.Page.GotoAsync($"{preview.Address}/{ClaimPage}");
        return visit;
    }
}
