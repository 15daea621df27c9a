using Microsoft.Playwright;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>Pages that stay open while the wiki is published again.</summary>
public sealed class PublishedAgainTests(PublishedSite site) : BrowserTests(site)
{
    private const string Parts = "**/data/search/our-*-words-*.js";
    private const string Arrival = "() => performance.getEntriesByType('navigation')[0].type";

    [Fact]
    public async Task SearchLoadsNewIndexOnceAndKeepsQuery()
    {
        await using var visit = await Open("http", "search.html");
        await visit.Page.RouteAsync(Parts, route => route.FulfillAsync(new() { Status = 404 }));
        await visit.Page.Locator("#_words").FillAsync("moscow");
        await Assertions.Expect(visit.Page.Locator("body")).ToContainTextAsync("The index could not be loaded");
        Assert.Equal("reload", await visit.Page.EvaluateAsync<string>(Arrival));
        await visit.Page.UnrouteAsync(Parts);
        Assert.Equal("moscow", await visit.Page.Locator("#_words").InputValueAsync());
    }

    [Fact]
    public async Task CardWithoutItsPartLeavesALink()
    {
        await using var visit = await Open("http", "topics/timeline.html");
        await visit.Page.RouteAsync("**/data/cards/*-*.js", route => route.FulfillAsync(new() { Status = 404 }));
        await visit.Page.Locator("main a.badge[data-claims]:visible").First.HoverAsync();
        await visit.Page.WaitForTimeoutAsync(500);
        Assert.Equal(0, await visit.Page.Locator(".card").CountAsync());
    }
}
