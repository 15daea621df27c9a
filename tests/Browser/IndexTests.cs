using Microsoft.Playwright;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>An index read by the words of its columns, counted again from the exported data.</summary>
public sealed class IndexTests(PublishedSite site) : BrowserTests(site)
{
    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task ClaimFilterSelectsAndStaysInTheAddress(string place)
    {
        await using var visit = await Open(place, "claims/index.html");
        using var data = new PublishedData(Site);
        var motives = data.All("claims").Count(claim => claim.GetProperty("kind").GetString() == "motive");
        await visit.Page.SelectOptionAsync("#_filter select[name=kind]", "motive");
        Assert.Equal(motives, await visit.Page.Locator(".index tbody tr:not(.apart):visible").CountAsync());
        Assert.Equal(
            $"{motives} of {data.All("claims").Count()} shown.",
            await visit.Page.InnerTextAsync("#_filter [role=status]")
        );
        await visit.Page.ReloadAsync();
        Assert.Equal(motives, await visit.Page.Locator(".index tbody tr:not(.apart):visible").CountAsync());
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task FiltersOfSeveralColumnsAddUp()
    {
        await using var visit = await Open("http", "claims/index.html");
        using var data = new PublishedData(Site);
        var voices = data.All("claims").SelectMany(claim => PublishedData.Words(claim, "said-by"));
        var voice = voices.CountBy(name => name).MaxBy(each => each.Value).Key;
        await visit.Page.SelectOptionAsync("#_filter select[name=voice]", voice);
        await visit.Page.SelectOptionAsync("#_filter select[name=kind]", "stated as fact");
        var facts = data.All("claims").Where(claim => claim.GetProperty("kind").GetString() == "stated-fact");
        var expected = facts.Count(claim => PublishedData.Words(claim, "said-by").Contains(voice));
        Assert.Equal(expected, await visit.Page.Locator(".index tbody tr:not(.apart):visible").CountAsync());
    }

    [Fact]
    public async Task TopicFilterCountsTheHeadingsToo()
    {
        await using var visit = await Open("http", "claims/index.html");
        using var data = new PublishedData(Site);
        var topic = data.All("topics").First();
        await visit.Page.SelectOptionAsync("#_filter select[name=topic]", topic.GetProperty("title").GetString()!);
        var expected = data.All("claims").Count(claim => PublishedData.Words(claim, "topics").Contains(PublishedData.Id(topic)));
        Assert.Equal(expected, await visit.Page.Locator(".index tbody tr:not(.apart):visible").CountAsync());
    }

    [Fact]
    public async Task QuestionsAndEntitiesAreFilteredByHeading()
    {
        foreach (var (path, name) in new[] { ("questions/index.html", "topic"), ("entities/index.html", "kind") })
        {
            await using var visit = await Open("disk", path);
            var group = visit.Page.Locator("tbody").First;
            var rows = await group.Locator("tr:not(.apart)").CountAsync();
            var heading = await group.Locator(".apart").InnerTextAsync();
            var words = heading[..heading.LastIndexOf(" (", StringComparison.Ordinal)];
            await visit.Page.SelectOptionAsync($"#_filter select[name={name}]", words);
            Assert.Equal(rows, await visit.Page.Locator(".index tbody tr:not(.apart):visible").CountAsync());
        }
    }

    [Fact]
    public async Task HeadingCountsTheFilteredRows()
    {
        await using var visit = await Open("http", "claims/index.html");
        var whole = await visit.Page.Locator(".apart").AllInnerTextsAsync();
        await visit.Page.SelectOptionAsync("#_filter select[name=kind]", "motive");
        var groups = await visit.Page.Locator("tbody:visible").AllAsync();
        Assert.NotEmpty(groups);
        foreach (var group in groups)
        {
            var left = await group.Locator("tr:not(.apart):visible").CountAsync();
            var all = await group.Locator("tr:not(.apart)").CountAsync();
            Assert.EndsWith(
                left < all ? $" ({left} of {all})" : $" ({all})",
                await group.Locator(".apart").InnerTextAsync(),
                StringComparison.Ordinal
            );
        }

        await visit.Page.ClickAsync("#_filter [type=reset]");
        // The filter is applied a moment after its fields are reset.
        await Assertions.Expect(visit.Page.Locator(".apart")).ToHaveTextAsync(whole, new() { UseInnerText = true });
    }

    [Theory]
    [InlineData("claims/index.html")]
    [InlineData("events/index.html")]
    [InlineData("sources/index.html")]
    [InlineData("topics/motives.html")]
    [InlineData("method.html")]
    public async Task NoTableIsCutOffOnAPhone(string path)
    {
        await using var visit = await Open("disk", path, new() { ViewportSize = new() { Width = 360, Height = 800 } });
        var tables = visit.Page.Locator(".scroll");
        Assert.NotEqual(0, await tables.CountAsync());
        Assert.Equal(
            0,
            await tables.EvaluateAllAsync<int>("boxes => boxes.filter(box => box.scrollWidth > box.clientWidth).length")
        );
    }

    [Fact]
    public async Task FilterReservesItsSpaceBeforeScriptRuns()
    {
        await using var visit = await Open("http", "claims/index.html");
        var shown = (await visit.Page.Locator(".index").BoundingBoxAsync())!.Y;
        await visit.Page.EvaluateAsync(
            "() => { const form = document.querySelector('#_filter'); form.hidden = true; "
                + "form.querySelectorAll('select').forEach((select) => select.replaceChildren()); "
                + "form.querySelector('[role=status]').textContent = ''; }"
        );
        Assert.Equal(shown, (await visit.Page.Locator(".index").BoundingBoxAsync())!.Y);
        Assert.Equal(
            "hidden",
            await visit.Page.EvaluateAsync<string>(
                "() => getComputedStyle(document.querySelector('#_filter')).visibility"
            )
        );
    }
}
