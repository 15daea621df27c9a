using Microsoft.Playwright;
using Wiki.Build;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>Where a host says no type, a browser looks at the first bytes of a file.</summary>
public sealed class UntypedHostTests(PublishedSite site) : BrowserTests(site)
{
    private const string Script = "<script>window.ran = 1; alert(1)</script>";

    [Fact]
    public async Task TextsRunNothingWithoutTypes()
    {
        using var folder = new TemporaryFolder();
        using var content = new TinySite();
        content
            .With("site.yaml", TinySiteFiles.Site.Replace("The bridge of", $"{Script} of", StringComparison.Ordinal))
            .With(
                "claims/bridge/crossing.md",
                $"{TinySiteFiles.Crossing.Replace("a Sunday.", $"a Sunday {Script}.", StringComparison.Ordinal)}\n"
            )
            .WithReport($"{TinySiteFiles.Report.TrimEnd()}\n\nThen came {Script} and more words.\n");
        Assert.Empty(SiteBuild.Build(content.Content, folder.At("site"), new BuildProgress()).Problems);
        await using var host = new UntypedHost(folder.At("site"));
        await using var visit = await PageVisit.Open(Site.Browser, host.Home);
        var texts = Texts(folder.At("site"));
        Assert.Contains("data/claims.csv", texts);
        foreach (var path in texts)
            Assert.False(await Runs(visit.Page, host.Home + path), path);
    }

    private static List<string> Texts(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path))
                .Where(path => Path.GetExtension(path) is ".csv" or ".ris" or ".bib" or ".txt" or ".json" or ".jsonld"),
        ];

    private static async Task<bool> Runs(IPage page, string address)
    {
        var isAsked = false;
        void Dismiss(object? sender, IDialog dialog)
        {
            isAsked = true;
            _ = dialog.DismissAsync();
        }

        page.Dialog += Dismiss;
        try
        {
            await page.GotoAsync(address);
            return isAsked || await page.EvaluateAsync<int?>("window.ran ?? null") is not null;
        }
        catch (PlaywrightException exception) when (IsDownload(exception))
        {
            // It is saved and not shown.
            return false;
        }
        finally
        {
            page.Dialog -= Dismiss;
        }
    }

    private static bool IsDownload(PlaywrightException exception) =>
        exception.Message.Contains("Download is starting", StringComparison.Ordinal)
        || exception.Message.Contains("ERR_ABORTED", StringComparison.Ordinal);
}
