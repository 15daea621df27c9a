using System.Diagnostics;
using System.Text.RegularExpressions;
using Wiki.Build;
using Xunit;

namespace Wiki.Tests;

/// <summary>The guide for editors does what it says, word for word.</summary>
public sealed partial class GuideTests
{
    /// <summary>The program is compiled already, and so is not compiled again for each command.</summary>
    private const string Compiled = """
        set -e
        dotnet() { [ "$1 $2 $3 $4" = "run --project src/Wiki --" ]; shift 4; command dotnet "$WIKI" "$@"; }

        """;

    [Fact]
    public async Task AReportIsAddedByItsCommandsAndNothingIsMissingAtTheEnd()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the commands of the guide are those of a POSIX shell");
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(Repository.Root, file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));

        var (exitCode, lines) = await Run(folder.Root, Compiled + string.Concat(Commands()));

        Assert.True(exitCode == 0, string.Join('\n', lines));
        Assert.StartsWith("checked: 0 errors, 0 warnings, ", lines[^1], StringComparison.Ordinal);
        Assert.Equal(["flowers-at-hall.md", "fund-promised.md"], Added(folder, "claims/timeline"));
        Assert.Equal(["daily-example-2024-03-26.md"], Added(folder, "sources"));
        Assert.Equal(["flowers-laid.md"], Added(folder, "events"));
    }

    private static IEnumerable<string> Commands()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));
        var guide = readme[readme.IndexOf("## Add a report in ten minutes", StringComparison.Ordinal)..readme.IndexOf("## Writing content", StringComparison.Ordinal)];
        return ShellBlock().Matches(guide).Select(block => block.Groups["commands"].Value);
    }

    private static IEnumerable<string> Added(TemporaryFolder folder, string path) =>
        Directory.EnumerateFiles(folder.At($"content/{path}")).Select(file => Path.GetFileName(file)).Except(Directory.EnumerateFiles(Path.Combine(Repository.Content, path)).Select(file => Path.GetFileName(file))).Order(StringComparer.Ordinal);

    private static async Task<(int ExitCode, string[] Lines)> Run(string folder, string script)
    {
        var start = new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["WIKI"] = typeof(SiteBuild).Assembly.Location;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, $"{await errors}{await output}".Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"```sh\n(?<commands>[^`]+)```", RegexOptions.ExplicitCapture)]
    private static partial Regex ShellBlock();
}
