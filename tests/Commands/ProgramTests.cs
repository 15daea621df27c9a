using Wiki.Build;
using Wiki.Tests.Sites;
using Xunit;

namespace Wiki.Tests.Commands;

/// <summary>What the program prints and how it ends; one run is a process, in the folder of a wiki.</summary>
[Collection(ProgramRun.Turns)]
public sealed class ProgramTests
{
    private const string Expected =
        "content/claims/bridge/crossing.md:11:12: error W204: quote is not in source 'gazette-2021'; "
        + "nearest is \"ferry at Lindholm made its last crossing on Sunday\" (content/sources/gazette-2021.md:18:9), "
        + "which has \"last\" where the quote has \"lost\"";

    [Fact]
    public async Task BuildElsewhereGivesTheSameBytes()
    {
        using var site = SiteFolder.Of();
        (string, string)[] there = [("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "ar_SA.UTF-8")];
        var run = await ProgramRun.Start(site.Root, "build", there);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var published = $"published: {ValidSiteTests.Files.Count} files in site";
        Assert.Equal(
            ["building ...", "checked: 0 errors, 1 warning, ", published],
            [run.Output[0], run.Output[^3][..30], run.Output[^2]]
        );
        Assert.Equal(Fingerprint.Of(ValidSiteTests.Files), Fingerprint.Of(site.Output));
    }

    [Fact]
    public async Task ProblemIsReportedWithPlaceAndNothingWritten()
    {
        using var site = new TinySite().WithForgedQuote();
        var output = Path.Combine(site.Root, "site");
        var run = await ProgramRun.Of("build", "--content", site.Content, "--output", output);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            [
                "building ...",
                Expected.Replace("content/", $"{site.Content}/", StringComparison.Ordinal),
                "each code is explained by: dotnet run --project src/Wiki -- codes W204",
                "checked: 1 error, 0 warnings, ",
            ],
            [.. run.Output.SkipLast(1), run.Output[^1][..30]]
        );
        Assert.Equal([site.Content], Directory.EnumerateFileSystemEntries(site.Root));
    }

    [Fact]
    public async Task CheckCommandWritesNoFiles()
    {
        using var site = new TinySite();
        var run = await ProgramRun.Of("check", "--content", site.Content);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("checked: 0 errors, 0 warnings, ", run.Output[^1], StringComparison.Ordinal);
        Assert.Equal([site.Content], Directory.EnumerateFileSystemEntries(site.Root));
    }

    [Fact]
    public async Task PublishedSiteIsVerifiedWithoutItsContent()
    {
        using var site = new TinySite();
        using var elsewhere = new TemporaryFolder();
        var published = elsewhere.At("site");
        Assert.Empty(SiteBuild.Build(site.Content, published, new BuildProgress()).Problems);
        var run = await ProgramRun.Of("verify", published);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(
            "verified: 5 quoted passages are in their sources, ",
            run.Output[^2],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "proven: the site is consistent with itself, not that it is the publisher's; ",
            run.Output[^1],
            StringComparison.Ordinal
        );
        var hash = Wiki.Output.Sha256.Hex(
            await File.ReadAllBytesAsync(
                elsewhere.At("site/data/manifest.json"),
                TestContext.Current.CancellationToken
            )
        );
        var named = await ProgramRun.Of("verify", published, "--manifest", hash);
        Assert.Equal($"proven: this is the site that {hash} names", named.Output[^1]);
        await File.AppendAllTextAsync(elsewhere.At("site/index.html"), " ", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await ProgramRun.Of("verify", published)).ExitCode);
    }

    [Theory]
    [InlineData("chek", "chek")]
    [InlineData("check --contents x", "--contents")]
    [InlineData("serve --port 70000", "70000")]
    [InlineData("serve --port 0", "--port")]
    [InlineData("serve --port abc", "abc")]
    [InlineData("serve --port 80.5", "80.5")]
    [InlineData("serve --port", "--port")]
    [InlineData("check --format xml", "'text', 'github', 'json'; see: ")]
    [InlineData("list people", "question; see: dotnet run --project src/Wiki -- list --help")]
    [InlineData("", "no command is named, such as 'serve' or 'check'; see: dotnet run --project src/Wiki -- --help")]
    [InlineData("chekc", "there is no command 'chekc'; did you mean 'check'?")]
    [InlineData("build --outptu site", "'build' has no option '--outptu'; did you mean '--output'?")]
    [InlineData("--versoin", "the program has no option '--versoin'; did you mean '--version'?")]
    [InlineData("check twice", "'check' takes no 'twice'; leave it out, or put words that ")]
    [InlineData("new", "'new' needs <kind> and <id>; see: dotnet run --project src/Wiki -- new --help")]
    [InlineData("rename old-id", "'rename' needs <new>; see: ")]
    [InlineData("list --uncited", "--uncited")]
    [InlineData("codes nope", "there is no code 'nope'; leave it out to list all: ")]
    [InlineData("codes 204", "there is no code '204'; did you mean 'W204'?")]
    [InlineData("codes W2044", "there is no code 'W2044'; did you mean 'W204'?")]
    [InlineData("codes W24", "there is no code 'W24'; did you mean 'W240'?")]
    public async Task UnknownWordIsAUsageError(string command, string named)
    {
        var run = await ProgramRun.Of(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("nrecognized", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, run.Errors.Count(letter => letter == '\n'));
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help", "  codes <code>")]
    [InlineData("--help", "  list <kind>")]
    [InlineData("help check", "  --watch ")]
    [InlineData("help new claim", "statement ")]
    public async Task HelpIsACommandAndAnOption(string command, string line)
    {
        var run = await ProgramRun.Of(command.Split(' '));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Output, each => each.StartsWith(line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task MissingContentFolderIsRefused()
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.Of("build", "--content", folder.At("content"), "--output", folder.At("site"));
        AssertEnds(2, $"{folder.At("content")}:1:1: error W126: there is no content folder here", run);
        Assert.Empty(folder.Entries());
    }

    [Fact]
    public async Task FolderWithForeignFilesIsRefused()
    {
        using var site = new TinySite();
        var run = await ProgramRun.Of("build", "--content", site.Content, "--output", site.Root);
        AssertEnds(2, $"{site.Root}:1:1: error W411: the site is not written here", run);
    }

    [Fact]
    public async Task UnwritableOutputIsAProblemOfTheMachine()
    {
        using var site = new TinySite();
        var output = Path.Combine(site.Root, "file", "site");
        await File.WriteAllTextAsync(Path.Combine(site.Root, "file"), "", TestContext.Current.CancellationToken);
        var run = await ProgramRun.Of("build", "--content", site.Content, "--output", output);
        AssertEnds(3, $"{output}:1:1: error W402: the site could not be written", run);
    }

    [Fact]
    public async Task UnwritableSummaryIsAProblemOfTheMachine()
    {
        const string Variable = "GITHUB_STEP_SUMMARY";
        using var folder = new TemporaryFolder();
        var before = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, folder.At("missing/summary.md"));
        try
        {
            var run = await ProgramRun.Of("check", "--content", folder.At("content"), "--format", "github");
            Assert.Equal(3, run.ExitCode);
            Assert.Contains(folder.At("missing/summary.md"), run.Errors, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, before);
        }
    }

    /// <param name="problem">How the line after the first begins.</param>
    private static void AssertEnds(int exitCode, string problem, ProgramRun run)
    {
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(problem, run.Output[1], StringComparison.Ordinal);
    }
}
