using System.Text.Json;
using Xunit;

namespace Wiki.Tests.Preview;

/// <summary>What a preview shows while its content is edited.</summary>
public sealed class EditingTests
{
    private const string ClaimFile = "claims/bridge/crossing.md";
    private const string ClaimPage = "claims/crossing.html";

    private static readonly string Broken = TinySiteFiles.Crossing.Replace("last crossing on Sunday", "lost crossing on Sunday", StringComparison.Ordinal);

    [Fact]
    public async Task ABrokenSaveLeavesTheLastGoodPageAndNamesItsProblem()
    {
        await using var preview = await RunningPreview.Start();
        using var page = await OpenPage.Of(preview);
        preview.Site.With(ClaimFile, Broken);
        var moment = await page.UntilErrors(1);
        var problem = Assert.Single(moment.GetProperty("problems").EnumerateArray());
        Assert.Equal("W204", problem.GetProperty("code").GetString());
        Assert.EndsWith("/content/claims/bridge/crossing.md:11:12", problem.GetProperty("at").GetString(), StringComparison.Ordinal);
        Assert.Equal($"vscode://file{preview.Site.Content}/claims/bridge/crossing.md:11:12", problem.GetProperty("editorHref").GetString());
        Assert.Equal("/method.html#W204", problem.GetProperty("ruleHref").GetString());
        Assert.Contains("last crossing on Sunday", await page.Read(ClaimPage), StringComparison.Ordinal);
        preview.Site.With(ClaimFile, $"{TinySiteFiles.Crossing}\nMended.\n");
        await page.UntilErrors(0);
        Assert.Contains("Mended.", await page.Read(ClaimPage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContentThatBeginsBrokenIsServedAsItsProblemsUntilItHeals()
    {
        await using var preview = await RunningPreview.Start(new TinySite().With(ClaimFile, Broken));
        using var page = await OpenPage.Of(preview);
        await page.UntilErrors(1);
        var answer = await preview.Ask("/topics/anything.html");
        Assert.StartsWith("HTTP/1.1 503 ", answer, StringComparison.Ordinal);
        Assert.Contains("crossing.md:11:12</a>: error <a href=\"../method.html#W204\">W204</a>: quote is not in source", answer, StringComparison.Ordinal);
        Assert.Contains("id=\"W204\"", await preview.Ask("/method.html"), StringComparison.Ordinal);
        preview.Site.With(ClaimFile, TinySiteFiles.Crossing);
        await page.UntilErrors(0);
        Assert.StartsWith("HTTP/1.1 200 ", await preview.Ask($"/{ClaimPage}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASiteFileThatCannotBeReadIsNoEndEither()
    {
        await using var preview = await RunningPreview.Start(new TinySite().With("site.yaml", "title: [\n"));
        Assert.Contains("site.yaml:2:1", await preview.Ask("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PagesGoToTheRecordJustSavedWhereTheyFollow()
    {
        await using var preview = await RunningPreview.Start(follows: true);
        using var page = await OpenPage.Of(preview);
        preview.Site.WithNote("A note.");
        var moment = await page.Until(moment => moment.GetProperty("goTo").ValueKind == JsonValueKind.String);
        Assert.Equal(ClaimPage, moment.GetProperty("goTo").GetString());
    }

    /// <summary>Several files in new folders at once, one put in the place of another, one whose time goes back, and one gone.</summary>
    [Fact]
    public async Task HoweverFilesChangeThePreviewEndsWhereAFreshReadingDoes()
    {
        await using var preview = await RunningPreview.Start();
        using var page = await OpenPage.Of(preview);
        var site = preview.Site;
        for (var number = 0; number < 40; number++)
            site.With($"claims/all/part-{number}/copies/copy-{number}.md", TinySiteFiles.Crossing);
        var beside = Path.Combine(site.Content, "claims/.new");
        await File.WriteAllTextAsync(beside, $"{TinySiteFiles.Crossing}\nRenamed into place.\n", TestContext.Current.CancellationToken);
        File.Move(beside, Path.Combine(site.Content, ClaimFile), overwrite: true);
        Directory.Move(Path.Combine(site.Content, "claims/all/part-1"), Path.Combine(site.Content, "claims/moved"));
        File.Delete(Path.Combine(site.Content, "claims/all/part-2/copies/copy-2.md"));
        var old = Path.Combine(site.Content, "claims/all/part-3/copies/copy-3.md");
        await File.WriteAllTextAsync(old, TinySiteFiles.Crossing.Replace("a Sunday", "that Sunday", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(old, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var expected = site.Check().Files.First(file => file.Path == "data/wiki.json").Bytes;
        while (await page.Read("data/wiki.json") != System.Text.Encoding.UTF8.GetString(expected))
            await page.Until(_ => true);
    }

    [Fact]
    public async Task TheSystemsHintsAreNotNeeded()
    {
        using var folder = new TemporaryFolder();
        var told = new List<string>();
        using var watch = new Wiki.Preview.ContentWatch(folder.At("content"), told.Add);
        Assert.Null((await watch.Next(new Stages())).Site);
        var next = watch.Next(new Stages());
        folder.Write("content/site.yaml", TinySiteFiles.Site);
        Assert.Equal("The bridge of Lindholm", (await next).Site!.Title);
        Assert.Contains("looked through every second instead", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingOfThePreviewIsPublished()
    {
        using var site = new TinySite();
        Assert.DoesNotContain(site.Check().Files, file => file.Path.Contains("_preview", StringComparison.Ordinal) || System.Text.Encoding.UTF8.GetString(file.Bytes).Contains("_preview", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StoppingEndsItCleanly()
    {
        await using var preview = await RunningPreview.Start();
        using var page = await OpenPage.Of(preview);
        Assert.Equal(0, await preview.Stop());
    }
}
