using System.Globalization;
using Microsoft.Extensions.Logging;
using Wiki.Build;
using Wiki.Problems;
using Wiki.Statiq.Pipelines;
using Wiki.Tests.Sites;
using Xunit;

namespace Wiki.Tests.Statiq;

/// <summary>The pipelines of Statiq make the same site as the program, and report the same problems.</summary>
public sealed class StatiqHostTests
{
    private static readonly string Lighthouse = Path.Combine(Fixture.Lighthouse, "content");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task BothHostsWriteTheSameFiles(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        using var site = new StatiqSite(Lighthouse);
        Assert.Empty(ButPlaceholders(await site.Run()));
        Assert.Equal(Fingerprint.Of(ValidSiteTests.Files), site.Written());
    }

    [Fact]
    public async Task LargerCaseHasTheSameFilesToo()
    {
        using var site = new StatiqSite(FrozenCase.Content);
        Assert.Empty(ButPlaceholders(await site.Run()));
        Assert.Equal(Fingerprint.Of(FrozenCase.Files), site.Written());
    }

    [Fact]
    public async Task EachHostAcceptsFoldersOfTheOther()
    {
        using var site = new StatiqSite(Lighthouse);
        Assert.Empty(ButPlaceholders(await site.Run()));
        Assert.Equal(
            [Codes.PlaceholderAddress.Number],
            SiteBuild.Build(Lighthouse, site.Output, new BuildProgress()).Problems.Select(problem => problem.Code.Number)
        );
        Assert.Empty(ButPlaceholders(await site.Run()));
    }

    /// <summary>The addresses of made-up wikis are such that no one can publish there.</summary>
    private static IEnumerable<string> ButPlaceholders(IEnumerable<string> messages) =>
        messages.Where(message => !message.Contains(Codes.PlaceholderAddress.Number, StringComparison.Ordinal));

    [Fact]
    public async Task BrokenQuoteIsReportedAndNothingWritten()
    {
        using var tiny = new TinySite().WithForgedQuote();
        using var site = new StatiqSite(tiny.Content);
        using var engine = site.Start();
        Assert.False(await engine.Run(Stop));
        var result = Assert.Single(engine.Results);
        var file = Path.Combine(tiny.Content, "claims/bridge/crossing.md");
        Assert.Equal((LogLevel.Error, file), (result.Level, result.Document?.Source.FullPath));
        Assert.StartsWith($"{file}:11:12: error W204: ", result.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public async Task ProblemsAreListedInTheirOrder()
    {
        using var tiny = new TinySite()
            .WithForgedQuote()
            .With("entities/ida-berg.md", "---\nname: Ida Berg\nkind: persn\nrol: x\n---\n")
            .With("topics/second.md", "---\ntitle: Second\norder: x\nquestion: Why?\n---\n");
        using var site = new StatiqSite(tiny.Content);
        var expected = tiny.Check().Problems.Select(problem => problem.ToString()).ToList();
        Assert.InRange(expected.Count, 5, 50);
        Assert.Equal(expected, await site.Run());
    }

    [Fact]
    public async Task WarningsLeaveTheRunGoingOn()
    {
        using var tiny = new TinySite().With("entities/new.md", "---\nname: New\nkind: place\nrole: 7 said so.\ndraft: true\n---\n");
        using var site = new StatiqSite(tiny.Content);
        using var engine = site.Start();
        Assert.True(await engine.Run(Stop));
        Assert.NotEmpty(engine.Messages);
        Assert.Equal(tiny.Check().Problems.Select(problem => problem.ToString()), engine.Messages);
        Assert.All(engine.Results, result => Assert.Equal(LogLevel.Warning, result.Level));
    }

    [Fact]
    public async Task PagesOfRecordsHaveTheirMetadata()
    {
        using var tiny = new TinySite();
        using var site = new StatiqSite(tiny.Content);
        using var engine = site.Start();
        Assert.True(await engine.Run(Stop));
        var pages = engine.FromPipeline(nameof(WikiRender)).Where(document => document.ContainsKey("WikiId")).ToList();
        Assert.Equal(tiny.Read().Records.Count, pages.Count);
        var page = pages.Single(page => page["WikiId"] is "never-on-time");
        Assert.Equal("claim", page["WikiKind"]);
        Assert.Equal("Ida Berg, in The Gazette: The ferry was never on time.", page["Title"]);
        Assert.Equal(Path.Combine(tiny.Content, "claims/bridge/never-on-time.md"), page.Source.FullPath);
        Assert.Equal("claims/never-on-time.html", page.Destination.FullPath);
        Assert.Equal("text/html", page.ContentProvider.MediaType);
    }

    [Fact]
    public async Task CancelledRunStopsBeforeItWrites()
    {
        using var tiny = new TinySite();
        using var site = new StatiqSite(tiny.Content);
        using var engine = site.Start();
        await Assert.ThrowsAsync<OperationCanceledException>(() => engine.Run(new CancellationToken(canceled: true)));
        Assert.False(Directory.Exists(site.Output));
    }
}
