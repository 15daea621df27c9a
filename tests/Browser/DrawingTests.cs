using Microsoft.Playwright;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>What drawings show once styles and scripts are applied.</summary>
public sealed class DrawingTests(PublishedSite site) : BrowserTests(site)
{
    private const string RingsAreFilled =
        "Array.from(document.querySelectorAll('.sign.ring > path'), mark => getComputedStyle(mark))"
        + ".filter(style => style.fill === style.stroke).length";

    private const string WidestOfLegends =
        "Math.max(...Array.from(document.querySelectorAll('.kinds .sign'), mark => mark.getBoundingClientRect().width))";

    private const string SumOfShifts =
        "new Promise(done => new PerformanceObserver(list => done(list.getEntries()"
        + ".reduce((sum, entry) => sum + entry.value, 0))).observe({ type: 'layout-shift', buffered: true })"
        + " || setTimeout(() => done(0), 500))";

    /// <summary>Beside the answer there is no empty room: it stands above the picture in two columns.</summary>
    [Fact]
    public async Task ChronologyBeginsInTheUpperHalf()
    {
        await using var visit = await Open(
            "disk",
            "topics/timeline.html",
            new() { ViewportSize = new() { Width = 1440, Height = 900 } }
        );
        var picture = (await visit.Page.Locator(".opening .times").First.BoundingBoxAsync())!;
        Assert.InRange(picture.Y, 1, 450);
    }

    [Theory]
    [InlineData("topics/abroad.html")]
    [InlineData("topics/timeline.html")]
    public async Task ARingIsARingInEveryLegend(string page)
    {
        await using var visit = await Open("disk", page);
        Assert.True(await visit.Page.Locator(".sign.ring").CountAsync() > 0);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(RingsAreFilled));
    }

    [Fact]
    public async Task EveryMarkOfALegendIsSmall()
    {
        await using var visit = await Open("disk", "topics/timeline.html");
        Assert.InRange(await visit.Page.EvaluateAsync<double>(WidestOfLegends), 6, 16);
    }

    /// <summary>Whether the map of an event stands beside the facts on desks, and below the order of events on phones.</summary>
    private const string MapIsClear = """
        (() => {
          const box = selector => document.querySelector(selector).getBoundingClientRect();
          const map = box(".locator");
          if (innerWidth < 1100) return map.top >= box(".focus").bottom;
          const words = Array.from(document.querySelector(".heading").children, each => each.getBoundingClientRect());
          return words.every(each => each.right <= map.left) && map.bottom <= box(".text").top;
        })()
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(1120)]
    [InlineData(1440)]
    public async Task MapOfAnEventGivesWayToWords(int width)
    {
        await using var visit = await Open(
            "disk",
            "events/crocus-attack.html",
            new() { ViewportSize = new() { Width = width, Height = 900 } }
        );
        Assert.True(await visit.Page.EvaluateAsync<bool>(MapIsClear));
    }

    /// <summary>What came before, the period, and what came after, from left to right or from top to bottom.</summary>
    private const string LanesOutOfOrder = """
        [...document.querySelectorAll(".focus")].filter(focus => {
          const lanes = ["before", "inside", "after"].map(name => focus.querySelector(":scope > ." + name))
            .filter(lane => lane).map(lane => lane.getBoundingClientRect());
          const last = lanes.at(-1).right;
          const isRow = lanes.every((lane, index) => index === 0 || lane.left >= lanes[index - 1].right);
          const isColumn = lanes.every((lane, index) => index === 0 || lane.top >= lanes[index - 1].bottom);
          return !(isRow || isColumn) || last < focus.getBoundingClientRect().right - 1;
        }).length
        """;

    [Theory]
    [InlineData(1440)]
    [InlineData(900)]
    [InlineData(360)]
    public async Task LanesAreInTheOrderOfTime(int width)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 } };
        await using var visit = await Open("disk", "index.html", options);
        var drawn = Site.Pages.Where(path =>
            File.ReadAllText(Path.Combine(Site.Folder, path)).Contains("class=\"focus\"", StringComparison.Ordinal)
        );
        var wrong = new List<string>();
        Assert.NotEmpty(drawn);
        foreach (var path in drawn)
        {
            await visit.Page.GotoAsync(Site.Address("disk", path));
            if (await visit.Page.EvaluateAsync<int>(LanesOutOfOrder) > 0)
                wrong.Add(path);
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("compare.html")]
    [InlineData("topics/motives.html")]
    [InlineData("index.html")]
    public async Task NothingMovesAfterItIsShown(string page)
    {
        var phone = new BrowserNewContextOptions { ViewportSize = new() { Width = 412, Height = 823 } };
        await using var visit = await Open("http", page, phone);
        Assert.InRange(await visit.Page.EvaluateAsync<double>(SumOfShifts), 0, 0.05);
    }
}
