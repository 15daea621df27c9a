using System.Diagnostics;
using Xunit;

namespace Wiki.Tests.Architecture;

public sealed class RepositoryTests
{
    private static readonly string[] TopLevel =
        ["src", "content", "templates", "tests", "build.cake", "README.md", ".gitignore", ".ci", ".config", ".editorconfig", ".gitattributes", ".github", ".vscode"];

    [Fact]
    public async Task OnlyTheListedEntriesStandOnTheTopLevel()
    {
        var (exitCode, output) = await Run("git", "ls-files", "-z");
        Assert.Equal(0, exitCode);
        Assert.Empty(output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(path => path.Split('/')[0]).Distinct().Except(TopLevel));
    }

    /// <summary>
    /// The other two parts, style and analyzers, are what the compiler runs; here they would only take their time
    /// again.
    /// </summary>
    [Fact]
    public async Task EveryFileIsFormatted()
    {
        var (exitCode, output) = await Run("dotnet", "format", "whitespace", "src/Wiki.slnx", "--verify-no-changes", "--no-restore");
        Assert.True(exitCode == 0, output);
    }

    private static async Task<(int ExitCode, string Output)> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        // A build that runs these tests leaves its own settings in the environment, which would mislead the one within.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
