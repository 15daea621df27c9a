using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Wiki.Tests.Exports.Search;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>The search page, over http and from disk, by keyboard, and counted again.</summary>
public sealed class SearchTests(PublishedSite site) : BrowserTests(site)
{
    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task ThirtyQueriesFindDocumentsInOrder(string place)
    {
        await using var visit = await Open(place, "search.html");
        foreach (var vector in Vector.Read<QueriesTests.QueryVector>("queries.json"))
        {
            await SearchFor(visit.Page, vector.Query, vector.In);
            await Assertions.Expect(visit.Page.Locator(".state")).ToHaveTextAsync(State(vector));
            if (vector.Count > 0)
                Assert.Equal(
                    vector.Top.Order(StringComparer.Ordinal),
                    (await Found(visit.Page)).Intersect(vector.Top).Order(StringComparer.Ordinal)
                );
        }

        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task FacetCountsMatchAndStayInTheAddress()
    {
        await using var visit = await Open("http", "search.html#q=taliban");
        var button = visit.Page.Locator(".facets button").First;
        var count = int.Parse(await button.Locator(".count").InnerTextAsync(), null);
        await button.ClickAsync();
        await Assertions
            .Expect(visit.Page.Locator(".state"))
            .ToHaveTextAsync(new Regex($"^{count} of [0-9]+ for taliban"));
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".facets button[aria-pressed=true]")).ToHaveCountAsync(1);
        await Assertions
            .Expect(visit.Page.Locator(".state"))
            .ToHaveTextAsync(new Regex($"^{count} of [0-9]+ for taliban"));
    }

    [Fact]
    public async Task ResultsShowWhileFacetsLoad()
    {
        await using var visit = await Open("http", "index.html");
        var (isAsked, isLet) = (new TaskCompletionSource(), new TaskCompletionSource());
        await visit.Page.RouteAsync(
            "**/our-*-facets.js",
            async route =>
            {
                isAsked.SetResult();
                await isLet.Task;
                await route.ContinueAsync();
            }
        );
        await visit.Page.GotoAsync(
            Site.Address("http", "search.html#q=taliban"),
            new() { WaitUntil = WaitUntilState.Commit }
        );
        await isAsked.Task;
        // Longer than it takes until the page says that it loads.
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Contains("for taliban", await visit.Page.InnerTextAsync(".state"), StringComparison.Ordinal);
        isLet.SetResult();
        await Assertions
            .Expect(visit.Page.Locator(".facets h2"))
            .ToHaveTextAsync(["Kind", "Topic", "Source", "Who says it"]);
    }

    [Fact]
    public async Task NarrowScreensLoadFacetsOnDemand()
    {
        await using var visit = await Open(
            "http",
            "index.html",
            new()
            {
                ViewportSize = new() { Width = 360, Height = 800 },
            }
        );
        var read = new List<string>();
        visit.Page.Request += (_, request) => read.Add(request.Url);
        await visit.Page.GotoAsync(Site.Address("http", "search.html#q=taliban"));
        await Assertions.Expect(visit.Page.Locator(".state")).ToHaveTextAsync(new Regex("for taliban"));
        Assert.DoesNotContain(read, address => address.Contains("-facets", StringComparison.Ordinal));
        await visit.Page.ClickAsync(".narrow summary");
        await Assertions
            .Expect(visit.Page.Locator(".facets h2"))
            .ToHaveTextAsync(["Kind", "Topic", "Source", "Who says it"]);
        Assert.Single(read, address => address.EndsWith("-facets.js", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheKeyboardOpensTheSearchFindsAndFollows()
    {
        await using var visit = await Open("http", "topics/origins.html");
        await visit.Page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(visit.Page.Locator(".to-search input")).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("kabul");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".found a").First.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(visit.Page)
            .ToHaveURLAsync(new Regex("/(entities|claims|events|questions|topics)/[a-z0-9-]+\\.html"));
    }

    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task AQueryOfTheAddressIsAsked(string place)
    {
        await using var visit = await Open(place, "search.html?q=kerman&in=reports");
        await Assertions.Expect(visit.Page.Locator(".state")).ToHaveTextAsync(new Regex("^1 for kerman$"));
        await Assertions.Expect(visit.Page.Locator("input[value=reports]")).ToBeCheckedAsync();
        await visit.Page.FillAsync("#_words", "putin");
        await Assertions.Expect(visit.Page.Locator(".state")).ToHaveTextAsync(new Regex("^9 for putin$"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task AMisspellingShowsTheNearest()
    {
        await using var visit = await Open("http", "search.html#q=talibn");
        await Assertions.Expect(visit.Page.Locator(".state")).ToHaveTextAsync(new Regex("^None for talibn\\. .*taliban"));
        await Assertions.Expect(visit.Page.Locator(".found a").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".found mark").First).ToHaveTextAsync("Taliban");
    }

    [Fact]
    public async Task EachPlaceToLookInHasItsCount()
    {
        await using var visit = await Open("http", "search.html#q=kerman");
        await Assertions.Expect(visit.Page.Locator("label:has([value=reports]) .count")).ToHaveTextAsync(" 1");
        await Assertions.Expect(visit.Page.Locator("label:has([value=our]) .count")).ToHaveTextAsync(new Regex("^ [0-9]+$"));
    }

    private static async Task SearchFor(IPage page, string query, string scope)
    {
        await page.CheckAsync($"input[name=in][value={scope}]");
        await page.FillAsync("#_words", query);
    }

    private static Regex State(QueriesTests.QueryVector vector)
    {
        var query = Regex.Escape(vector.Query);
        return new Regex(
            vector.Count switch
            {
                > 20 => $"^{vector.Count} for {query}, the first 20 shown$",
                > 0 => $"^{vector.Count} for {query}$",
                _ => $"^None for {query}[ .]",
            }
        );
    }

    private static async Task<string[]> Found(IPage page) =>
        await page.Locator(".found a")
            .EvaluateAllAsync<string[]>(
                "links => links.map(link => link.pathname.split('/').pop().replace('.html', '') + "
                    + "(link.pathname.includes('/sources/') && link.hash ? link.hash.split(':~:')[0] : ''))"
            );
}
