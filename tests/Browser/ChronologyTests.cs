using System.Text.Json;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>A chronology read as of a day and by its filters, counted again from the exported data.</summary>
public sealed class ChronologyTests(PublishedSite site) : BrowserTests(site)
{
    private const string Topic = "topics/timeline.html";
    private static readonly Microsoft.Playwright.ViewportSize Desk = new() { Width = 1440, Height = 900 };

    private const string Status = "#_filter [role=status]";

    private const string TabStops = """
        [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")].filter(element =>
          element.tabIndex >= 0 && !element.disabled &&
          element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })).length
        """;

    private const string WidestGap = """
        Math.max(...[...document.querySelectorAll(".views [open] .rows")].map(list => {
          const rows = [...list.children].filter(row => row.checkVisibility()).map(row => row.getBoundingClientRect());
          return Math.max(0, ...rows.slice(1).map((row, index) => row.top - rows[index].bottom));
        }))
        """;

    private const string RowsUnlikeTheList = """
        [...document.querySelectorAll(".views .mark-row")].filter(row => {
          const link = row.querySelector("a").getAttribute("href");
          const item = document.querySelector(`#_events-in-time a[href="${link}"]`).closest("li");
          return ["filtered-out", "perhaps"].some(state => row.classList.contains(state) !== item.classList.contains(state));
        }).map(row => row.textContent)
        """;

    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task SliderCountsEventsReportedByEachDay(string place)
    {
        await using var visit = await Open(place, Topic);
        using var data = new PublishedData(Site);
        var shown = await EventsOf(visit, data);
        await OpenList(visit);
        await visit.Page.FocusAsync("#_by");
        await visit.Page.Keyboard.PressAsync("Home");
        var days =
            int.Parse((await visit.Page.GetAttributeAsync("#_by", "max"))!, null)
            - int.Parse((await visit.Page.GetAttributeAsync("#_by", "min"))!, null);
        for (var step = 0; step <= days; step++)
        {
            var day = DateOnly.FromDayNumber(int.Parse(await visit.Page.InputValueAsync("#_by"), null));
            var (reported, perhaps, not) = data.ReportedBy($"{day:yyyy-MM-dd}", shown);
            Assert.EndsWith(
                perhaps > 0 ? $", and perhaps {perhaps} more." : $" reported by {day:d MMMM yyyy}.",
                await visit.Page.InnerTextAsync(Status),
                StringComparison.Ordinal
            );
            Assert.StartsWith(
                $"{reported} of {reported + perhaps + not} events",
                await visit.Page.InnerTextAsync(Status),
                StringComparison.Ordinal
            );
            Assert.Equal(reported + perhaps, await visit.Page.Locator("#_events-in-time > li:visible").CountAsync());
            await visit.Page.Keyboard.PressAsync("ArrowRight");
        }

        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("place", "place")]
    [InlineData("actor", "actors")]
    [InlineData("kind", "kind")]
    public async Task EventFilterSelectsAndStaysInTheAddress(string filter, string key)
    {
        await using var visit = await Open("http", Topic);
        using var data = new PublishedData(Site);
        var shown = await EventsOf(visit, data);
        var values = await Values(visit, filter);
        Assert.NotEmpty(values);
        foreach (var value in values.Take(3))
        {
            await visit.Page.SelectOptionAsync($"#_filter select[name={filter}]", value);
            var expected = shown.Count(@event =>
                key == "kind"
                    ? @event.GetProperty(key).GetString() == value
                    : PublishedData.Words(@event, key).Contains(value)
            );
            Assert.StartsWith(
                $"{expected} of {shown.Count} events",
                await visit.Page.InnerTextAsync(Status),
                StringComparison.Ordinal
            );
            await visit.Page.ReloadAsync();
            Assert.Equal(value, await visit.Page.InputValueAsync($"#_filter select[name={filter}]"));
        }
    }

    [Fact]
    public async Task BadDayInTheAddressHidesNothing()
    {
        await using var visit = await Open("http", Topic);
        await visit.Page.GotoAsync($"{visit.Page.Url}?by=never");
        Assert.Equal(
            await visit.Page.GetAttributeAsync("#_by", "max"),
            await visit.Page.InputValueAsync("#_by")
        );
    }

    [Fact]
    public async Task WithoutScriptTheListIsComplete()
    {
        await using var visit = await Open("disk", Topic, new() { JavaScriptEnabled = false });
        await OpenList(visit);
        var events = await visit.Page.Locator("#_events-in-time > li").CountAsync();
        Assert.NotEqual(0, events);
        Assert.Equal(events, await visit.Page.Locator("#_events-in-time > li:visible").CountAsync());
        Assert.False(await visit.Page.IsVisibleAsync("#_filter"));
    }

    [Fact]
    public async Task EveryDrawingHasNameAndCaption()
    {
        await using var visit = await Open("disk", Topic);
        foreach (var path in new[] { Topic, "questions/how-many-died.html" })
        {
            await visit.Page.GotoAsync(Site.Address("disk", path));
            var names = await visit
                .Page.Locator(".drawing")
                .EvaluateAllAsync<string[]>(
                    "drawings => drawings.map(drawing => drawing.getAttribute('aria-label') || "
                        + "drawing.querySelector('svg')?.getAttribute('aria-label') || '')"
                );
            Assert.NotEmpty(names);
            Assert.DoesNotContain("", names);
            Assert.Equal(names.Length, await visit.Page.Locator(".drawing > figcaption").CountAsync());
        }
    }

    [Fact]
    public async Task FirstScreenShowsTheStepsInOrder()
    {
        await using var visit = await Open("disk", Topic, new() { ViewportSize = Desk });
        var steps = await visit.Page.Locator(".steps").First.BoundingBoxAsync();
        Assert.NotNull(steps);
        Assert.InRange(steps.Y + steps.Height, 1, 900);
        Assert.Contains("1", await visit.Page.InnerTextAsync(".step .number"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFilterStacksTheRowsThatItLeaves()
    {
        await using var visit = await Open("disk", Topic);
        await visit.Page.Locator(".views summary").Last.ClickAsync();
        var kinds = await Values(visit, "kind");
        Assert.NotEmpty(kinds);
        foreach (var value in kinds)
        {
            await visit.Page.SelectOptionAsync("#_filter select[name=kind]", value);
            var gap = await visit.Page.EvaluateAsync<double>(WidestGap);
            Assert.InRange(gap, 0, 40);
        }
    }

    [Fact]
    public async Task SliderUpdatesPictureListNumbersAndBadges()
    {
        await using var visit = await Open("http", Topic);
        await visit.Page.FocusAsync("#_by");
        await visit.Page.Keyboard.PressAsync("Home");
        var differ = await visit.Page.EvaluateAsync<string[]>(RowsUnlikeTheList);
        Assert.Empty(differ);
        Assert.NotEqual(0, await visit.Page.Locator(".times .mark-row.filtered-out").CountAsync());
        Assert.NotEqual(0, await visit.Page.Locator(".multiples .mark-row.filtered-out").CountAsync());
        Assert.NotEqual(0, await visit.Page.Locator(".lead .badge.unreported").CountAsync());
        Assert.Contains(" of ", await visit.Page.InnerTextAsync(".views .count"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JudgementCountsItsPublishedSources()
    {
        await using var visit = await Open("http", Topic);
        Assert.Equal("", string.Concat(await visit.Page.Locator(".rests .by-then").AllInnerTextsAsync()));
        await visit.Page.FocusAsync("#_by");
        await visit.Page.Keyboard.PressAsync("Home");
        var rests = visit.Page.Locator(".rests").First;
        var source = (await rests.GetAttributeAsync("data-rests"))!.Split(' ')[0];
        Assert.Matches("; reported by .+: (none|[0-9]+)", await rests.InnerTextAsync());
        await visit.Page.ClickAsync($".lens button[value='{source}']");
        Assert.Matches("now [0-9]+; reported by .+: (none|[0-9]+)", await rests.InnerTextAsync());
    }

    [Fact]
    public async Task AnEmptyLaneSaysWhyItIsEmpty()
    {
        await using var visit = await Open("http", Topic);
        var reasons = "lanes => [...new Set(lanes.map(lane => getComputedStyle(lane, '::after').content))]";
        var empty = visit.Page.Locator(".times .lane[data-empty]");
        Assert.Equal(0, await empty.CountAsync());
        await visit.Page.SelectOptionAsync("#_filter select[name=place]", (await Values(visit, "place"))[0]);
        Assert.Equal(["\"none match the filter\""], await empty.EvaluateAllAsync<string[]>(reasons));
        await visit.Page.ClickAsync("#_filter [type=reset]");
        await visit.Page.FocusAsync("#_by");
        await visit.Page.Keyboard.PressAsync("Home");
        Assert.Equal(["\"nothing reported by then\""], await empty.EvaluateAllAsync<string[]>(reasons));
    }

    [Fact]
    public async Task ThePageHasFewTabStops()
    {
        await using var visit = await Open("disk", Topic, new() { ViewportSize = Desk });
        // Eight of them are the disagreements beside the prose.
        Assert.InRange(await visit.Page.EvaluateAsync<int>(TabStops), 10, 125);
    }

    [Fact]
    public async Task ArrowKeysGoThroughThePicture()
    {
        await using var visit = await Open("disk", Topic);
        // Read before a link has focus, as the card of one has links of its own.
        var second = await visit.Page.Locator(".focus a").Nth(1).GetAttributeAsync("href");
        await visit.Page.Locator(".focus a").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(second, await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.False(await visit.Page.EvaluateAsync<bool>("!!document.activeElement.closest('.focus')"));
    }

    private static async Task OpenList(PageVisit visit) => await visit.Page.EvaluateAsync(
        "document.querySelectorAll('#_events-in-time').forEach(list => list.closest('details').open = true)"
    );

    private static async Task<string[]> Values(PageVisit visit, string filter) =>
        await visit
            .Page.Locator($"#_filter select[name={filter}] option")
            .EvaluateAllAsync<string[]>("options => options.map(option => option.value).filter(Boolean)");

    private static async Task<IReadOnlyList<JsonElement>> EventsOf(PageVisit visit, PublishedData data)
    {
        var ids = await visit
            .Page.Locator("#_events-in-time > li")
            .EvaluateAllAsync<string[]>(
                "items => items.map(item => item.querySelector('a').pathname.split('/').pop().replace('.html', ''))"
            );
        return [.. data.All("events").Where(@event => ids.Contains(PublishedData.Id(@event)))];
    }
}
