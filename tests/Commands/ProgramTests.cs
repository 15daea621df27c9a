using Wiki.Build;
using Xunit;

namespace Wiki.Tests.Commands;

public sealed class ProgramTests
{
    [Fact]
    public async Task ABuildInAnotherPlaceAndTimeGivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.Of(Repository.Root, $"build --output {folder.At("site")}", ("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "ar_SA.UTF-8"));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            ["building ...", "checked: 0 errors, 0 warnings, ", $"published: {Shipped.Result.Files.Count} files in {folder.At("site")}"],
            [run.Output[0], run.Output[1][..31], run.Output[2]]);
        Assert.Equal(Fingerprint.Of(Shipped.Result.Files), Fingerprint.Of(folder.At("site")));
    }

    [Fact]
    public async Task AProblemOfTheContentIsToldAtItsPlaceAndNothingIsWritten()
    {
        using var site = new TinySite().With("claims/bridge/crossing.md", TinySiteFiles.Crossing.Replace("last crossing on Sunday", "lost crossing on Sunday", StringComparison.Ordinal));
        var run = await ProgramRun.Of(site.Root, "build");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            ["building ...", "content/claims/bridge/crossing.md:11:12: error W204: quote is not in source 'gazette-2021'; nearest is \"ferry at Lindholm made its last crossing on Sunday\" (line 15), which has \"last\" where the quote has \"lost\"",
                "each code is explained by: dotnet run --project src/Wiki -- codes W204", "checked: 1 error, 0 warnings, "],
            [.. run.Output.SkipLast(1), run.Output[^1][..30]]);
        Assert.Equal([site.Content], Directory.EnumerateFileSystemEntries(site.Root));
    }

    [Fact]
    public async Task ACheckWritesNothing()
    {
        using var site = new TinySite();
        var run = await ProgramRun.Of(site.Root, "check");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal([site.Content], Directory.EnumerateFileSystemEntries(site.Root));
    }

    [Fact]
    public async Task APublishedSiteIsVerifiedWithoutItsContent()
    {
        using var site = new TinySite();
        using var elsewhere = new TemporaryFolder();
        Assert.Empty(SiteBuild.Build(site.Content, elsewhere.At("site"), new BuildProgress()).Problems);
        var run = await ProgramRun.Of(elsewhere.Root, "verify site");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("verified: 5 quoted passages stand in their sources, ", run.Output[^1], StringComparison.Ordinal);
        await File.AppendAllTextAsync(elsewhere.At("site/index.html"), " ", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await ProgramRun.Of(elsewhere.Root, "verify site")).ExitCode);
    }

    [Theory]
    [InlineData("chek", "chek")]
    [InlineData("check --contents x", "--contents")]
    [InlineData("serve --port 70000", "70000")]
    [InlineData("serve --port 0", "--port")]
    public async Task AnUnknownWordIsAUsageError(string command, string named)
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.Of(folder.Root, command);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
        AssertOneLine(run.Errors);
    }

    [Fact]
    public async Task AMissingContentFolderIsRefused()
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.Of(folder.Root, "build");
        Assert.Equal((2, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("content:1:1: error W126: there is no content folder here", run.Output[1], StringComparison.Ordinal);
        Assert.Empty(folder.Entries());
    }

    [Fact]
    public async Task AFolderOfSomebodyElseIsRefused()
    {
        using var site = new TinySite();
        var run = await ProgramRun.Of(site.Root, "build --output .");
        Assert.Equal((2, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(".:1:1: error W411: the site is not written here", run.Output[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOutputThatCannotBeWrittenIsAProblemOfTheMachine()
    {
        using var site = new TinySite();
        await File.WriteAllTextAsync(Path.Combine(site.Root, "file"), "", TestContext.Current.CancellationToken);
        var run = await ProgramRun.Of(site.Root, "build --output file/site");
        Assert.Equal((3, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("file/site:1:1: error W402: the site could not be written", run.Output[1], StringComparison.Ordinal);
    }

    private static void AssertOneLine(string words)
    {
        Assert.Equal(1, words.Count(letter => letter == '\n'));
        Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
    }
}
