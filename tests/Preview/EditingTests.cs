using System.Text.Json;
using Wiki.Preview;
using Wiki.Reading.Watching;
using Wiki.Reporting;
using Xunit;

namespace Wiki.Tests.Preview;

/// <summary>What a preview shows while its content is edited.</summary>
public sealed class EditingTests
{
    private const string ClaimFile = "claims/bridge/crossing.md";
    private const string ClaimPage = "claims/crossing.html";

    private static readonly string Broken = TinySiteFiles.Crossing.Replace(
        "last crossing on Sunday",
        "lost crossing on Sunday",
        StringComparison.Ordinal
    );

    private static readonly string Draft = TinySiteFiles.Crossing.Replace(
        "---\nstatement:",
        "---\ndraft: true\nstatement:",
        StringComparison.Ordinal
    );

    [Fact]
    public async Task BrokenSaveKeepsPageAndNamesProblem()
    {
        await using var preview = await RunningPreview.Start();
        using var page = await OpenPage.Of(preview);
        preview.Site.With(ClaimFile, Broken);
        var moment = await page.UntilErrors(1);
        var problem = Assert.Single(moment.GetProperty("problems").EnumerateArray());
        Assert.Equal("W204", problem.GetProperty("code").GetString());
        Assert.EndsWith(
            "/content/claims/bridge/crossing.md:11:12",
            problem.GetProperty("at").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            $"vscode://file{preview.Site.Content}/claims/bridge/crossing.md:11:12",
            problem.GetProperty("editorHref").GetString()
        );
        Assert.Equal("/method.html#W204", problem.GetProperty("ruleHref").GetString());
        Assert.Contains("last crossing on Sunday", await page.Read(ClaimPage), StringComparison.Ordinal);
        preview.Site.With(ClaimFile, $"{TinySiteFiles.Crossing}\nCorrected.\n");
        await page.UntilErrors(0);
        Assert.Contains("Corrected.", await page.Read(ClaimPage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenContentIsServedAsItsProblems()
    {
        await using var preview = await RunningPreview.Start(new TinySite().With(ClaimFile, Broken));
        using var page = await OpenPage.Of(preview);
        await page.UntilErrors(1);
        var answer = await preview.Request("/topics/anything.html");
        Assert.StartsWith("HTTP/1.1 503 ", answer, StringComparison.Ordinal);
        Assert.Contains(
            "crossing.md:11:12</a>: error <a href=\"../method.html#W204\">W204</a>: quote is not in source",
            answer,
            StringComparison.Ordinal
        );
        Assert.Contains("id=\"W204\"", await preview.Request("/method.html"), StringComparison.Ordinal);
        preview.Site.With(ClaimFile, TinySiteFiles.Crossing);
        await page.UntilErrors(0);
        Assert.StartsWith("HTTP/1.1 200 ", await preview.Request($"/{ClaimPage}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnreadableSiteFileDoesNotStopThePreview()
    {
        await using var preview = await RunningPreview.Start(new TinySite().With("site.yaml", "title: [\n"));
        Assert.Contains("site.yaml:1:8", await preview.Request("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FollowingPagesOpenTheSavedRecord()
    {
        await using var preview = await RunningPreview.Start(follows: true);
        using var page = await OpenPage.Of(preview);
        preview.Site.WithNote("A note.");
        var moment = await page.Until(moment => moment.GetProperty("goTo").ValueKind == JsonValueKind.String);
        Assert.Equal(ClaimPage, moment.GetProperty("goTo").GetString());
    }

    /// <summary>
    /// Several files in new folders at once, one put in the place of another, one whose time goes back, and one removed.
    /// </summary>
    [Fact]
    public async Task PreviewEqualsAFreshReadAfterAnyChanges()
    {
        await using var preview = await RunningPreview.Start();
        using var page = await OpenPage.Of(preview);
        var site = preview.Site;
        for (var number = 0; number < 40; number++)
            site.With($"claims/all/part-{number}/copies/copy-{number}.md", TinySiteFiles.Crossing);
        var beside = Path.Combine(site.Content, "claims/.new");
        await File.WriteAllTextAsync(
            beside,
            $"{TinySiteFiles.Crossing}\nRenamed into place.\n",
            TestContext.Current.CancellationToken
        );
        File.Move(beside, Path.Combine(site.Content, ClaimFile), overwrite: true);
        Directory.Move(Path.Combine(site.Content, "claims/all/part-1"), Path.Combine(site.Content, "claims/moved"));
        File.Delete(Path.Combine(site.Content, "claims/all/part-2/copies/copy-2.md"));
        var old = Path.Combine(site.Content, "claims/all/part-3/copies/copy-3.md");
        await File.WriteAllTextAsync(
            old,
            TinySiteFiles.Crossing.Replace("a Sunday", "that Sunday", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        File.SetLastWriteTimeUtc(old, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var expected = site.Check().Files.First(file => file.Path == "data/wiki.json").Bytes;
        while (await page.Read("data/wiki.json") != System.Text.Encoding.UTF8.GetString(expected))
            await page.Until(_ => true);
    }

    [Fact]
    public async Task TheSystemsHintsAreNotNeeded()
    {
        using var folder = new TemporaryFolder();
        var messages = new List<string>();
        using var watch = new ContentWatch(folder.At("content"), messages.Add);
        Assert.Null((await watch.Next(TestContext.Current.CancellationToken)).Reading.Site);
        var next = watch.Next(TestContext.Current.CancellationToken);
        folder.Write("content/site.yaml", TinySiteFiles.Site);
        Assert.Equal("The bridge of Lindholm", (await next).Reading.Site!.Title);
        Assert.Contains("looked through every second instead", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingOfThePreviewIsPublished()
    {
        using var site = new TinySite();
        Assert.DoesNotContain(
            site.Check().Files,
            file =>
                file.Path.Contains("_preview", StringComparison.Ordinal)
                || System.Text.Encoding.UTF8.GetString(file.Bytes).Contains("_preview", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task StoppingEndsItCleanly()
    {
        await using var preview = await RunningPreview.Start();
        using var page = await OpenPage.Of(preview);
        Assert.Equal(0, await preview.Stop());
    }

    [Fact]
    public async Task DraftShowsNoticeAndIsLinkedNowhere()
    {
        await using var preview = await RunningPreview.Start();
        using var page = await OpenPage.Of(preview);
        preview.Site.With("claims/bridge/opening.md", Draft);
        var moment = await page.Until(HasDrafts);
        Assert.Equal(
            "/claims/opening.html",
            Assert.Single(moment.GetProperty("drafts").EnumerateArray()).GetProperty("href").GetString()
        );
        var shown = await page.Read("claims/opening.html");
        Assert.Contains("<aside class=\"notice\"><p>This is a draft", shown, StringComparison.Ordinal);
        Assert.Contains("last crossing on Sunday", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("opening", await page.Read("claims/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("opening", await page.Read("data/wiki.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("This is a draft", await page.Read(ClaimPage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftCitingABrokenOneShowsProblems()
    {
        await using var preview = await RunningPreview.Start();
        using var page = await OpenPage.Of(preview);
        preview.Site.With(
            "claims/bridge/opening.md",
            Draft.Replace("last crossing on Sunday", "lost crossing on Sunday", StringComparison.Ordinal)
        );
        preview.Site.With("claims/bridge/sequel.md", $"{Draft}\nAs [[opening]] says.\n");
        await page.Until(moment => moment.GetProperty("drafts").GetArrayLength() == 2);
        foreach (var path in new[] { "claims/opening.html", "claims/sequel.html" })
        {
            var shown = await page.Read(path);
            Assert.Contains("This is a draft", shown, StringComparison.Ordinal);
            Assert.Contains("opening.md:12:12</a>: warning", shown, StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// An editor that writes in pieces: what stands there in between is a broken file, which no one has to correct.
    /// </summary>
    [Fact]
    public async Task FileSavedInPiecesEndsComplete()
    {
        await using var preview = await RunningPreview.Start();
        using var page = await OpenPage.Of(preview);
        await using (
            var file = new FileStream(
                Path.Combine(preview.Site.Content, ClaimFile),
                FileMode.Create,
                FileAccess.Write,
                FileShare.ReadWrite
            )
        )
        {
            foreach (var piece in $"{TinySiteFiles.Crossing}\nSaved in pieces.\n".Chunk(100))
            {
                await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(piece), TestContext.Current.CancellationToken);
                await file.FlushAsync(TestContext.Current.CancellationToken);
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }

        while (!(await page.Read(ClaimPage)).Contains("Saved in pieces.", StringComparison.Ordinal))
            await page.Until(_ => true);
    }

    [Fact]
    public async Task RequestedPortInUseIsRefused()
    {
        await using var preview = await RunningPreview.Start();
        var second = new PreviewRun(
            preview.Site.Content,
            new PreviewPort(preview.Port, IsExplicit: true),
            Follows: false,
            new RunOutput(RunOutput.Text, IsQuiet: true)
        );
        Assert.Equal(
            ExitCode.Refused,
            await second.Start(_ => Assert.Fail("It is not to be served."), TestContext.Current.CancellationToken)
        );
    }

    private static bool HasDrafts(JsonElement moment) => moment.GetProperty("drafts").GetArrayLength() > 0;
}
