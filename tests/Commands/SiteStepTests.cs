using System.Diagnostics;
using Wiki.Build;
using Xunit;

namespace Wiki.Tests.Commands;

/// <summary>The step of CI that publishes the site of a pull request and compares it with that of its base.</summary>
public sealed class SiteStepTests : IAsyncLifetime
{
    private readonly TinySite _site = new();

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(_site.Root, ".ci"));
        File.Copy(Repository.At(".ci/steps"), Path.Combine(_site.Root, ".ci/steps"));
        await GitRun.In(_site.Root, "init", "-q", "-b", "main");
        await GitRun.In(_site.Root, "add", "-A");
        await GitRun.In(_site.Root, "commit", "-qm", "Start");
    }

    public ValueTask DisposeAsync()
    {
        _site.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task ASilentlyChangedClaimFailsTheStep()
    {
        var claim = Directory.EnumerateFiles(Path.Combine(_site.Content, "claims"), "*.md", SearchOption.AllDirectories).First();
        var text = await File.ReadAllTextAsync(claim, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            claim,
            text.Replace("\nstatement: ", "\nstatement: It is said that ", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        Publish();
        var (exitCode, summary) = await Run("compare", Path.ChangeExtension(typeof(SiteBuild).Assembly.Location, null));
        Assert.Equal(1, exitCode);
        Assert.Contains("It is said that", summary, StringComparison.Ordinal);
        var id = Path.GetFileNameWithoutExtension(claim);
        Assert.True(File.Exists(Path.Combine(_site.Root, $"changed/claims/{id}.html")));
        Assert.True(Directory.Exists(Path.Combine(_site.Root, "changed/assets")));
    }

    [Fact]
    public async Task ContentAsBeforePassesTheStep()
    {
        Publish();
        // Each of the four runs of the program would be a process of two seconds.
        var (exitCode, _) = await Run("site", Repository.At("tests/Commands/stub.sh"));
        Assert.Equal(0, exitCode);
        Assert.False(Directory.Exists(Path.Combine(_site.Root, "changed")));
        var calls = await File.ReadAllLinesAsync(Path.Combine(_site.Root, "calls"), TestContext.Current.CancellationToken);
        Assert.Equal(["build --format github", "verify"], calls[..2]);
        Assert.Equal(["build", "diff"], calls[2..].Select(call => call.Split(' ')[0]));
        Assert.EndsWith(" site/data/wiki.json --strict --format github", calls[3], StringComparison.Ordinal);
    }

    private void Publish() =>
        Assert.NotNull(SiteBuild.Build(_site.Content, Path.Combine(_site.Root, "site"), new BuildProgress()).Published);

    private async Task<(int ExitCode, string Summary)> Run(string step, string program)
    {
        var start = new ProcessStartInfo("bash", [".ci/steps", step, "HEAD"])
        {
            WorkingDirectory = _site.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var summary = Path.Combine(_site.Root, "summary.md");
        start.Environment["WIKI"] = program;
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment["GITHUB_STEP_SUMMARY"] = summary;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, File.Exists(summary) ? await File.ReadAllTextAsync(summary) : await output);
    }
}
