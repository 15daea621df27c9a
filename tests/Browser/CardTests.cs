using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>Cards on citations and links, by pointer, keyboard and touch.</summary>
public sealed class CardTests(PublishedSite site) : BrowserTests(site)
{
    private const string Topic = "topics/motives.html";
    private const string FirstCitation = "sup.cite a.badge";

    /// <summary>Corners of the card, a little inwards, at which something else is seen.</summary>
    private const string HiddenCorners = """
        (() => {
          const card = document.querySelector(".card");
          const box = card.getBoundingClientRect();
          return [box.left + 6, box.right - 6].flatMap(x => [box.top + 6, box.bottom - 6].map(y => [x, y]))
            .filter(([x, y]) => !card.contains(document.elementFromPoint(x, y))).length;
        })()
        """;

    private static BrowserNewContextOptions Phone => new()
    {
        HasTouch = true,
        ViewportSize = new() { Width = 360, Height = 800 },
    };

    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task FocusOpensACardAndEscapeClosesIt(string place)
    {
        await using var visit = await Open(place, Topic);
        await FocusByKeyboard(visit.Page, FirstCitation);
        await visit.Page.WaitForSelectorAsync(".card mark");
        var quoted = await visit.Page.InnerTextAsync(".card mark >> nth=0");
        var footnotes = await visit.Page.TextContentAsync(".footnotes");
        Assert.Contains(quoted, footnotes, StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await visit.Page.Locator(".card").CountAsync());
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task EscapeCancelsACardThatIsLoading()
    {
        await using var visit = await Open("http", Topic);
        var isRequested = new TaskCompletionSource();
        var isReleased = new TaskCompletionSource();
        await visit.Page.RouteAsync(
            "**/data/cards/**",
            async route =>
            {
                isRequested.TrySetResult();
                await isReleased.Task;
                await route.ContinueAsync();
            }
        );
        await FocusByKeyboard(visit.Page, FirstCitation);
        await isRequested.Task;
        await visit.Page.Keyboard.PressAsync("Escape");
        isReleased.SetResult();
        await visit.Page.WaitForTimeoutAsync(600);
        Assert.Equal(0, await visit.Page.Locator(".card").CountAsync());
    }

    [Fact]
    public async Task CardClosesAfterThePointerLeaves()
    {
        await using var visit = await Open("http", Topic);
        await visit.Page.HoverAsync(FirstCitation);
        var card = visit.Page.Locator(".card");
        await card.WaitForAsync();
        await card.HoverAsync();
        await visit.Page.WaitForTimeoutAsync(600);
        Assert.Equal(1, await card.CountAsync());
        await visit.Page.Mouse.MoveAsync(1, 1);
        await visit.Page.WaitForTimeoutAsync(600);
        Assert.Equal(0, await card.CountAsync());
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task CardStaysOnPageBesideItsLink(int width)
    {
        await using var visit = await Open(
            "http",
            Topic,
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        foreach (var index in new[] { 0, 5, 12 })
        {
            var link = visit.Page.Locator(FirstCitation).Nth(index);
            await link.ScrollIntoViewIfNeededAsync();
            await link.HoverAsync();
            var card = visit.Page.Locator(".card");
            await card.WaitForAsync();
            var (above, box) = ((await link.BoundingBoxAsync())!, (await card.BoundingBoxAsync())!);
            Assert.True(
                box.Y >= above.Y + above.Height || box.Y + box.Height <= above.Y,
                $"The card of link {index} covers its line."
            );
            Assert.InRange(box.X, 0, width - box.Width);
            await visit.Page.Keyboard.PressAsync("Escape");
            await visit.Page.Mouse.MoveAsync(1, 1);
        }
    }

    [Theory]
    [InlineData("events/crocus-attack.html", 1440)]
    [InlineData("events/crocus-attack.html", 360)]
    [InlineData("topics/motives.html", 1440)]
    [InlineData("topics/motives.html", 360)]
    public async Task NoTableCutsOffCardOfMark(string path, int width)
    {
        await using var visit = await Open("http", path, new() { ViewportSize = new() { Width = width, Height = 800 } });
        var marks = visit.Page.Locator(".matrix a.way");
        var count = await marks.CountAsync();
        foreach (var index in new[] { 0, count / 2, count - 2, count - 1 })
        {
            await marks.Nth(index).ScrollIntoViewIfNeededAsync();
            await marks.Nth(index).HoverAsync();
            await visit.Page.WaitForSelectorAsync(".card");
            Assert.Equal(0, await visit.Page.EvaluateAsync<int>(HiddenCorners));
            await visit.Page.Keyboard.PressAsync("Escape");
            await visit.Page.Mouse.MoveAsync(1, 1);
        }
    }

    [Fact]
    public async Task NoBadgeIsSpokenTwice()
    {
        await using var visit = await Open("http", Topic);
        var names = await visit.Page.Locator(".badge").EvaluateAllAsync<string[]>(
            "badges => badges.map(badge => badge.getAttribute('aria-label'))"
        );
        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => name.Split(' ', ',') is [var letters, var next, ..] && letters == next);
    }

    [Fact]
    public async Task FirstTapOpensCardSecondFollowsLink()
    {
        await using var visit = await Open("http", Topic, Phone);
        var link = visit.Page.Locator(FirstCitation).First;
        await link.TapAsync();
        await visit.Page.WaitForSelectorAsync(".card");
        Assert.EndsWith(Topic, visit.Page.Url, StringComparison.Ordinal);
        // Two taps in quick succession are one gesture of their own.
        await visit.Page.WaitForTimeoutAsync(500);
        await link.TapAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/sources/"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("wiki.receive")]
    public async Task TapFollowsItsLinkWithoutItsData(string start)
    {
        await using var visit = await Open("http", Topic, Phone);
        // The files are empty, or cut short.
        await visit.Page.RouteAsync("**/data/cards/**", route => route.FulfillAsync(new() { Body = start }));
        await visit.Page.Locator(FirstCitation).First.TapAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/sources/"));
    }

    [Fact]
    public async Task LinkToRecordShowsItsCard()
    {
        await using var visit = await Open("http", Topic);
        await visit.Page.HoverAsync(".text p a[href*='entities/'] >> nth=0");
        await visit.Page.WaitForSelectorAsync(".card .card-title");
    }

    [Fact]
    public async Task CardsSwitchedOffStayOff()
    {
        await using var visit = await Open("http", Topic);
        await visit.Page.ClickAsync("text=Cards on links: on");
        await visit.Page.ReloadAsync();
        await visit.Page.HoverAsync(FirstCitation);
        await visit.Page.WaitForTimeoutAsync(600);
        Assert.Equal(0, await visit.Page.Locator(".card").CountAsync());
        Assert.Equal(1, await visit.Page.Locator("text=Cards on links: off").CountAsync());
    }

    private static async Task FocusByKeyboard(IPage page, string selector)
    {
        await page.Keyboard.PressAsync("Tab");
        await page.FocusAsync(selector);
    }
}
