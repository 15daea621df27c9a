using Microsoft.Extensions.Logging;
using Statiq.Common;
using Xunit;

namespace Wiki.Tests.Statiq;

/// <summary>Statiq writes into the output folder itself, and yet no error costs a site and no foreign file is lost.</summary>
public sealed class StatiqFolderTests : IDisposable
{
    private readonly TinySite _tiny = new();
    private readonly StatiqSite _site;

    public StatiqFolderTests() => _site = new StatiqSite(_tiny.Content);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _tiny.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task FirstRunWithErrorsKeepsTheSite()
    {
        Assert.Empty(await _site.Run());
        var before = _site.Written();
        _tiny.WithForgedQuote();
        Assert.NotEmpty(await _site.Run());
        Assert.Equal(before, _site.Written());
    }

    [Theory]
    [InlineData(CleanMode.Unwritten, false)]
    [InlineData(CleanMode.Self, false)]
    [InlineData(CleanMode.Full, false)]
    [InlineData(CleanMode.None, true)]
    public async Task OldFilesAreDeletedAfterSuccess(CleanMode mode, bool isKept)
    {
        Assert.Empty(await _site.Run());
        _site.Write("output/topics/old.html", "old");
        using var engine = _site.Start(site => site.AddSetting(Keys.CleanMode, mode));
        Assert.True(await engine.Run(Stop));
        Assert.Equal(isKept, File.Exists(_site.At("output/topics/old.html")));
    }

    [Fact]
    public async Task OldFilesAreDeletedEvenAfterErrors()
    {
        using var engine = _site.Start();
        _tiny.With("events/crowd.md", "---\ntitle: The crowd\nkind: period\nclaims:\n  - crowd-400\n---\n");
        Assert.True(await engine.Run(Stop), string.Join('\n', engine.Messages));
        Assert.True(File.Exists(_site.At("output/events/crowd.html")));
        File.Delete(Path.Combine(_tiny.Content, "events/crowd.md"));
        _tiny.WithForgedQuote();
        Assert.False(await engine.Run(Stop));
        Assert.True(File.Exists(_site.At("output/events/crowd.html")));
        _tiny.With("claims/bridge/crossing.md", $"{TinySiteFiles.Crossing}\n");
        Assert.True(await engine.Run(Stop));
        Assert.False(File.Exists(_site.At("output/events/crowd.html")));
    }

    [Fact]
    public async Task ForeignFolderIsRefusedAndKept()
    {
        var file = _site.Write("output/thesis.txt", "mine");
        var message = Assert.Single(await _site.Run());
        Assert.StartsWith($"{_site.Output}:1:1: error W411: ", message, StringComparison.Ordinal);
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(_site.Output));
    }

    [Fact]
    public async Task VanishedClaimIsWarnedOfAndRemoved()
    {
        Assert.Empty(await _site.Run());
        _site.Write("output/claims/gone.html", "old");
        Assert.StartsWith("claims/gone.html:1:1: warning W406: ", Assert.Single(await _site.Run()), StringComparison.Ordinal);
        Assert.False(File.Exists(_site.At("output/claims/gone.html")));
    }

    [Fact]
    public async Task SilencedErrorsPublishNothing()
    {
        Assert.Empty(await _site.Run());
        var before = _site.Written();
        _tiny.WithForgedQuote();
        using var engine = _site.Start();
        foreach (var analyzer in engine.Analyzers)
            analyzer.LogLevel = LogLevel.None;
        await Assert.ThrowsAsync<InvalidOperationException>(() => engine.Run(Stop));
        Assert.Equal(before, _site.Written());
    }

    [Fact]
    public async Task WikiIsInItsFolderBesideOtherPages()
    {
        using var site = new StatiqSite(_tiny.Content) { Folder = "wiki" };
        Assert.Empty(await site.Run());
        Assert.Equal(Fingerprint.Of(_tiny.Check().Files), Fingerprint.Of(site.At("output/wiki")));
        Assert.Equal(["wiki"], Directory.EnumerateFileSystemEntries(site.Output).Select(path => Path.GetFileName(path)!));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("wiki", true)]
    public void StatiqSitemapIsReplacedOnlyAtRoot(string? folder, bool expected)
    {
        using var site = new StatiqSite(_tiny.Content) { Folder = folder };
        using var engine = site.Start(site => site.AddSetting("GenerateSitemap", true));
        Assert.Equal(expected, engine.Settings.Get<bool>("GenerateSitemap"));
    }

    [Fact]
    public void PreviewWatchesTheContentToo()
    {
        NormalizedPath[] own = ["data"];
        using var engine = _site.Start(site => site.AddSetting("WatchPaths", own));
        Assert.Equal([.. own, new NormalizedPath(_tiny.Content)], engine.Settings.GetList<NormalizedPath>("WatchPaths"));
    }
}
