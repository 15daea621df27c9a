using Wiki.Output;
using Wiki.Publishing;
using Xunit;

namespace Wiki.Tests.Publishing;

/// <summary>
/// The steps that stand in for the exchange where the system has none, and what they leave when a build dies between
/// them.
/// </summary>
public sealed class ExchangeTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.OnDisk();

    public ExchangeTests()
    {
        _folder.Write($"site/{SiteMarker.FileName}", "");
        _folder.Write("site/index.html", "old");
        _folder.Write(".site.staged/index.html", "new");
    }

    private string Index => File.ReadAllText(_folder.At("site/index.html"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheStepsExchangeTheFolders()
    {
        Exchange.SwapInSteps(_folder.At(".site.staged"), _folder.At("site"));
        Assert.Equal(("new", "old"), (Index, File.ReadAllText(_folder.At(".site.staged/index.html"))));
        Assert.Equal(
            [".site.staged", "site"],
            Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void FailedStepRestoresTheOldFolder()
    {
        var fault = Assert.ThrowsAny<IOException>(() =>
            Exchange.SwapInSteps(_folder.At("missing"), _folder.At("site"))
        );
        Assert.DoesNotContain(Exchange.AsideOf("missing"), fault.Message, StringComparison.Ordinal);
        Assert.Equal("old", Index);
        Assert.False(Path.Exists(_folder.At("missing.old")));
    }

    [Fact]
    public void ExchangeFaultIsReportedOnLinux()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems exchange in steps");
        Assert.Throws<IOException>(() => Exchange.Swap(_folder.At("missing"), _folder.At("site")));
        Assert.Equal("old", Index);
    }

    [Fact]
    public void NextBuildRecoversTheOldSite()
    {
        Directory.Move(_folder.At("site"), _folder.At(".site.staged.old"));
        // It fails too, and what it found again is the site.
        Assert.Equal("W402", Publish(("a", "file"), ("a/b.html", "file"))?.Code.Number);
        Assert.Equal("old", Index);
        Assert.Null(Publish(("index.html", "newer")));
        Assert.Equal("newer", Index);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void NewSiteStaysWhenLastStepIsMissing()
    {
        Exchange.SwapInSteps(_folder.At(".site.staged"), _folder.At("site"));
        Directory.Move(_folder.At(".site.staged"), _folder.At(".site.staged.old"));
        _folder.Write($"site/{SiteMarker.FileName}", "");
        Assert.Null(Publish(("index.html", "newer")));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName));
    }

    private Problem? Publish(params (string Path, string Text)[] files) =>
        AtHand.Publish(
            _folder.At("site"),
            _folder.At("content"),
            [.. files.Select(file => new SiteFile(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text)))]
        );
}
