using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>A page without one of its sources after the other, counted again from the exported data.</summary>
public sealed partial class LensTests(PublishedSite site) : BrowserTests(site)
{
    private const string Topic = "topics/motives.html";

    [Fact]
    public async Task EachSourceTakenAwayCountsAsTheData()
    {
        using var data = new LensData(Site, "motives");
        await using var visit = await Open("disk", Topic);
        var sources = await visit.Page.Locator(".lens button.badge").EvaluateAllAsync<string[]>(Values);
        Assert.True(sources.Length > 1);
        foreach (var source in sources)
        {
            await visit.Page.ClickAsync($".lens button[value='{source}']");
            await Compare(visit.Page, data, source);
            await visit.Page.ClickAsync(".lens .all");
            Assert.Equal(0, await visit.Page.Locator("[data-lens]").CountAsync());
        }
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task TheChoiceTravelsAndIsUndone(string place)
    {
        await using var visit = await Open(place, Topic);
        var button = visit.Page.Locator(".lens button.badge").First;
        var source = (await button.GetAttributeAsync("value"))!;
        await button.ClickAsync();
        Assert.Contains($"without={source}", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.ClickAsync(".matrix a.badge >> nth=1");
        Assert.Contains($"without={source}", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.ClickAsync(".banner .site a");
        Assert.Contains($"without={source}", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.ClickAsync(".lens .all");
        Assert.DoesNotContain("without", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("a[href*=without]").CountAsync());
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task WithoutScriptTheBarLeadsToTheSources()
    {
        await using var visit = await Open("disk", Topic, new() { JavaScriptEnabled = false });
        await visit.Page.ClickAsync(".lens a.badge >> nth=0");
        Assert.Contains("/sources/", visit.Page.Url, StringComparison.Ordinal);
    }

    private const string Values = "all => all.map(each => each.value)";

    private static async Task Compare(IPage page, LensData data, string source)
    {
        var expected = data.Without(source);
        Assert.Equal(expected.Rows, await Texts(page, ".matrix .carried"));
        Assert.Equal(expected.Judgements, await Numbers(page, ".rests .count"));
        Assert.Equal(expected.Sides, await Texts(page, ".side > .count"));
        Assert.Equal(expected.Shares, await Texts(page, ".shares .count"));
        var fallen = await page.Locator("[data-claim][data-lens=falls]")
            .EvaluateAllAsync<string[]>("all => [...new Set(all.map(each => each.dataset.claim))].sort()");
        var shown = await page.Locator("[data-claim]")
            .EvaluateAllAsync<string[]>("all => [...new Set(all.map(each => each.dataset.claim))].sort()");
        Assert.Equal(shown.Where(expected.Fallen.Contains).Order(StringComparer.Ordinal), fallen);
        Assert.Contains($"of {shown.Length} claims", await page.InnerTextAsync(".lens-status"), StringComparison.Ordinal);
        Assert.Contains($" {fallen.Length} fall", await page.InnerTextAsync(".lens-status"), StringComparison.Ordinal);
        await CompareSentences(page, expected);
        Assert.Equal(
            await page.Locator($".matrix tbody tr:not(.apart)").CountAsync(),
            await page.Locator($".matrix td[data-source='{source}'][data-lens=left-out]").CountAsync()
        );
    }

    /// <summary>Each sentence whose citations name only records that fall says so in words; no other one does.</summary>
    private static async Task CompareSentences(IPage page, LensState expected)
    {
        var sentences = await page.EvaluateAsync<string[][]>(
            """
            () => [...document.querySelectorAll(".cited")].map(cited => [
              cited.querySelector(":scope > .fallen") ? "falls" : "stands",
              ...[...cited.querySelectorAll(":scope > .cite > .badge")].flatMap(badge =>
                (badge.dataset.claims || "").split(" ").filter(Boolean).concat(/sources\/([a-z0-9-]+)/.exec(badge.href)[1])),
            ])
            """
        );
        Assert.Contains(sentences, sentence => sentence[0] == "stands");
        Assert.All(
            sentences,
            sentence => Assert.Equal(sentence[1..].All(expected.IsRemoved) ? "falls" : "stands", sentence[0])
        );
    }

    private static async Task<IReadOnlyList<string>> Texts(IPage page, string selector) =>
        await page.Locator(selector).EvaluateAllAsync<string[]>("all => all.map(each => each.textContent.trim())");

    /// <summary>The sources of each judgement before and now, and whether it falls.</summary>
    private static async Task<IReadOnlyList<string>> Numbers(IPage page, string selector) =>
        [
            .. (await Texts(page, selector)).Select(words =>
                string.Join(' ', Number().Matches(Names().Replace(words, "")).Select(match => match.Value))
                + (words.StartsWith("Falls", StringComparison.Ordinal) ? " falls" : "")
            ),
        ];

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("without .*: ")]
    private static partial Regex Names();
}
