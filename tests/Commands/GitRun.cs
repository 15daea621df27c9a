using System.Diagnostics;
using Xunit;

namespace Wiki.Tests.Commands;

/// <summary>A run of git in a folder, by an author who is given.</summary>
internal static class GitRun
{
    public static async Task<string> In(string folder, params string[] arguments)
    {
        string[] author = ["-c", "user.name=Editor", "-c", "user.email=editor@localhost"];
        var start = new ProcessStartInfo("git", [.. author, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
