using System.Diagnostics;
using Xunit;

namespace Wiki.Tests.Architecture;

public sealed class RepositoryTests
{
    private static readonly string[] TopLevel =
    [
        "src",
        "content",
        "templates",
        "tests",
        "build.cake",
        "README.md",
        ".gitignore",
        ".ci",
        ".config",
        ".editorconfig",
        ".gitattributes",
        ".github",
        ".vscode",
    ];

    [Fact]
    public async Task TopLevelHasOnlyListedEntries()
    {
        var (exitCode, output) = await Run("git", "ls-files", "-z");
        Assert.Equal(0, exitCode);
        Assert.Empty(
            output
                .Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Select(path => path.Split('/')[0])
                .Distinct()
                .Except(TopLevel)
        );
    }

    private static async Task<(int ExitCode, string Output)> Run(string program, params string[] arguments)
    {
        var stop = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var errors = process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, await output + await errors);
    }
}
