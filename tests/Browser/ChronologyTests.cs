using System.Text.Json;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>A chronology read as of a day and by its filters, counted again from the exported data.</summary>
public sealed class ChronologyTests(PublishedSite site) : BrowserTests(site)
{
    private const string Topic = "topics/timeline.html";
    private const string Status = "#_filter [role=status]";

    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task SliderCountsEventsReportedByEachDay(string place)
    {
        await using var visit = await Open(place, Topic);
        using var data = new PublishedData(Site);
        var shown = await EventsOf(visit, data);
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
                $": {reported} reported, {perhaps} perhaps already, {not} not yet.",
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
        foreach (var value in (await Values(visit, filter)).Take(3))
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
    public async Task WithoutScriptTheListIsComplete()
    {
        await using var visit = await Open("disk", Topic, new() { JavaScriptEnabled = false });
        Assert.Equal(
            await visit.Page.Locator("#_events-in-time > li").CountAsync(),
            await visit.Page.Locator("#_events-in-time > li:visible").CountAsync()
        );
        Assert.False(await visit.Page.IsVisibleAsync("#_filter"));
    }

    [Fact]
    public async Task EveryDrawingHasANameAndWordsBesideIt()
    {
        await using var visit = await Open("disk", Topic);
        foreach (var path in new[] { Topic, "questions/how-many-died.html" })
        {
            await visit.Page.GotoAsync(Site.Address("disk", path));
            var names = await visit
                .Page.Locator(".drawing > svg")
                .EvaluateAllAsync<string[]>(
                    "drawings => drawings.map(drawing => "
                        + "document.getElementById((drawing.getAttribute('aria-labelledby') || '').split(' "
                        + "')[0])?.textContent || drawing.getAttribute('aria-label') || "
                        + "drawing.querySelector('title')?.textContent || '')"
                );
            Assert.NotEmpty(names);
            Assert.DoesNotContain("", names);
            Assert.Equal(names.Length, await visit.Page.Locator(".drawing > figcaption").CountAsync());
        }
    }

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
        return [.. data.All("events").Where(one => ids.Contains(PublishedData.Id(one)))];
    }
}
