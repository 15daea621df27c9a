using System.Text.Json.Nodes;
using Wiki.Tests.Model.Quotes;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>The page on which a reader compares every quote.</summary>
public sealed class VerifyTests(PublishedSite site) : BrowserTests(site)
{
    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task EveryQuoteIsVerifiedInTheReadersBrowser(string place)
    {
        await using var visit = await Open(place, "verify.html");
        await visit.Page.ClickAsync("text=Compare every quote now");
        await visit.Page.WaitForSelectorAsync("text=/All [0-9]+ quotes are in their sources/");
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task EveryTextIsComparedWithItsFile(string place)
    {
        await using var visit = await Open(place, "verify.html");
        await visit.Page.ClickAsync("text=Compare every quote now");
        await visit.Page.WaitForSelectorAsync("text=/5 of 5 texts are in the files received/");
        Assert.Equal(5, await visit.Page.Locator("text=/all verified, text in the file received/").CountAsync());
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task AForgedReceivedFileIsFound()
    {
        await using var visit = await Open("http", "verify.html");
        await visit.Page.RouteAsync("**/sources/received/*", route => route.FulfillAsync(new() { Body = "forged" }));
        await visit.Page.ClickAsync("text=Compare every quote now");
        await visit.Page.WaitForSelectorAsync("text=/0 of 5 texts are in the files received.*; 5 are not/");
    }

    [Fact]
    public async Task BrowserComparesWordsAsTheBuildDoes()
    {
        await using var visit = await Open("http", "verify.html");
        foreach (var (about, words, normal) in NormalWords.All)
            Assert.Equal((about, normal), (about, await visit.Page.EvaluateAsync<string>("wiki.plain", words)));
    }

    [Fact]
    public async Task AForgedLetterIsFound()
    {
        await using var visit = await Open("http", "verify.html");
        await visit.Page.RouteAsync(
            "**/data/verify/*.js",
            async route =>
            {
                var words = await (await route.FetchAsync()).TextAsync();
                var start = words.IndexOf("\"quotes\":[[\"", StringComparison.Ordinal);
                var letter = words.IndexOf("[[\"", start + 10, StringComparison.Ordinal) + 4;
                await route.FulfillAsync(
                    new() { ContentType = "text/javascript", Body = $"{words[..letter]}~{words[(letter + 1)..]}" }
                );
            }
        );
        await visit.Page.ClickAsync("text=Compare every quote now");
        await visit.Page.WaitForSelectorAsync(
            $"text=/ {await visit.Page.Locator("tr[data-file]").CountAsync()} are not/"
        );
        Assert.Equal(
            await visit.Page.Locator("tr[data-file]").CountAsync(),
            await visit.Page.Locator("#_verify-faults li").CountAsync()
        );
    }

    [Fact]
    public async Task BrowserComparesEveryFileWithTheManifest()
    {
        await using var visit = await Open("http", "verify.html");
        await visit.Page.ClickAsync("text=Compare every file now");
        await visit.Page.WaitForSelectorAsync("text=/All [0-9]+ files have the bytes/", new() { Timeout = 180_000 });
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task AForgedFileIsFound()
    {
        await using var visit = await Open("http", "verify.html");
        // Playwright answers every request of a page with a route, which takes a minute for all files on a busy machine.
        await visit.Page.RouteAsync(
            "**/data/manifest.json",
            async route => await route.FulfillAsync(new() { Body = TwoFilesOf(await (await route.FetchAsync()).TextAsync()) })
        );
        await visit.Page.RouteAsync("**/data/claims.csv", route => route.FulfillAsync(new() { Body = "forged" }));
        await visit.Page.ClickAsync("text=Compare every file now");
        await visit.Page.WaitForSelectorAsync("text=1 of 2 files have other bytes");
        Assert.StartsWith(
            "data/claims.csv",
            await visit.Page.InnerTextAsync("#_files-faults"),
            StringComparison.Ordinal
        );
    }

    private static string TwoFilesOf(string published)
    {
        var manifest = JsonNode.Parse(published)!;
        var files = manifest["files"]!.AsObject();
        foreach (var path in files.Select(file => file.Key).Except(["data/claims.csv", "index.html"]).ToList())
            files.Remove(path);
        return manifest.ToJsonString();
    }
}
