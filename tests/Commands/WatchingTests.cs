using System.Text.Json;
using System.Text.RegularExpressions;
using Wiki.Build;
using Xunit;

namespace Wiki.Tests.Commands;

/// <summary>What an editor's program reads off a check that goes on, and how what goes on is ended.</summary>
public sealed class WatchingTests
{
    private static readonly JsonElement Matcher = JsonDocument
        .Parse(File.ReadAllBytes(Repository.At(".vscode/tasks.json")))
        .RootElement.GetProperty("tasks")[0]
        .GetProperty("problemMatcher");

    [Fact]
    public async Task EditorMatcherFindsProblemsOfEachRun()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows no signals.");
        using var site = new TinySite();
        using var run = new WatchedRun(site.Root, "check", "--watch");
        var (first, last) = await run.LinesUntil("checked:") is [var begins, var ends] ? (begins, ends) : ("", "");
        Assert.Matches(Pattern("background", "beginsPattern"), first);
        Assert.Matches(Pattern("background", "endsPattern"), last);
        ForgeQuote(site);
        var lines = await run.LinesUntil("checked:");
        var problem = Pattern("pattern", "regexp").Match(Assert.Single(lines.Skip(1).SkipLast(2)));
        Assert.Equal(
            ("content/claims/bridge/crossing.md", "11", "12"),
            (Part(problem, "file"), Part(problem, "line"), Part(problem, "column"))
        );
        Assert.Equal(("error", "W204"), (Part(problem, "severity"), Part(problem, "code")));
        Assert.Equal(130, await run.End("INT"));
    }

    [Fact]
    public async Task StoppedPreviewEndsByItsSignal()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows no signals.");
        using var site = new TinySite();
        using var run = new WatchedRun(site.Root, "serve");
        await run.LinesUntil("serving the wiki at http://127.0.0.1:");
        Assert.Equal(143, await run.End("TERM"));
        Assert.Equal([site.Content], Directory.EnumerateFileSystemEntries(site.Root));
    }

    /// <summary>Stopped as each stage begins, the last of which writes.</summary>
    [Theory]
    [InlineData("reading")]
    [InlineData("writing the site")]
    [InlineData("publishing")]
    public void CancelledBuildLeavesNothingBehind(string stage)
    {
        using var site = new TinySite();
        using var stop = new CancellationTokenSource();
        var progress = new BuildProgress(
            name =>
            {
                if (name == stage)
                    stop.Cancel();
            },
            stop.Token
        );
        Assert.ThrowsAny<OperationCanceledException>(() =>
            SiteBuild.Build(site.Content, Path.Combine(site.Root, "site"), progress)
        );
        Assert.Equal([site.Content], Directory.EnumerateFileSystemEntries(site.Root));
    }

    /// <summary>In one step, as a file that is truncated and then written can be read in between.</summary>
    private static void ForgeQuote(TinySite site)
    {
        using var forged = new TinySite().WithForgedQuote();
        const string Claim = "claims/bridge/crossing.md";
        File.Move(Path.Combine(forged.Content, Claim), Path.Combine(site.Content, Claim), overwrite: true);
    }

    private static string Part(Match problem, string name) =>
        problem.Groups[Matcher.GetProperty("pattern").GetProperty(name).GetInt32()].Value;

    private static Regex Pattern(string part, string name) =>
        new(Matcher.GetProperty(part).GetProperty(name).GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1));
}
