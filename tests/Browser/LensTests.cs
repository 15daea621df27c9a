using System.Text.Json;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>A page without some of its sources, counted again from the exported data.</summary>
public sealed class LensTests(PublishedSite site) : BrowserTests(site)
{
    private const string Topic = "topics/motives.html";

    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task LensCountsMatchTheData(string place)
    {
        await using var visit = await Open(place, Topic);
        await visit.Page.ClickAsync(".lens summary");
        var left = await visit
            .Page.Locator(".lens input")
            .EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.value)");
        await visit.Page.UncheckAsync(".lens input >> nth=0");
        var shown = await visit.Page.EvaluateAsync<string[]>(
            "[...new Set([...document.querySelectorAll('[data-claim]')].map(element => element.dataset.claim))]"
        );
        var counts = Counts(shown, left[0]);
        Assert.Equal(
            $"Of {shown.Length} claims on this page {counts.Several} rest on several sources, "
                + $"{counts.One} on one alone, and {counts.None} {(counts.None == 1 ? "falls" : "fall")}.",
            await visit.Page.InnerTextAsync(".lens [role=status]")
        );
        Assert.Contains($"without={left[0]}", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.ReloadAsync();
        Assert.False(await visit.Page.IsCheckedAsync(".lens input >> nth=0"));
        Assert.Empty(visit.Faults);
    }

    private (int Several, int One, int None) Counts(string[] claims, string without)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Site.Folder, "data/wiki.json")));
        var left = json
            .RootElement.GetProperty("claims")
            .EnumerateArray()
            .Where(claim => claims.Contains(claim.GetProperty("id").GetString()))
            .Select(claim =>
                claim
                    .GetProperty("citations")
                    .EnumerateArray()
                    .Where(citation => citation.GetProperty("stance").GetString() == "supports")
                    .Select(citation => citation.GetProperty("source").GetString())
                    .Distinct()
                    .Count(source => source != without)
            )
            .ToList();
        return (left.Count(count => count > 1), left.Count(count => count == 1), left.Count(count => count == 0));
    }
}
