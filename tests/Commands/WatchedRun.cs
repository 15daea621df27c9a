using System.Diagnostics;
using Wiki.Build;

namespace Wiki.Tests.Commands;

/// <summary>A run of the compiled program that goes on until a signal ends it.</summary>
internal sealed class WatchedRun : IDisposable
{
    /// <summary>
    /// A shell that starts tests in the background has them, and what they start, ignore SIGINT; GNU's <c>env</c> undoes
    /// that for what it starts in its own place.
    /// </summary>
    private static readonly Lazy<string[]> Start = new(() =>
    {
        string[] env = ["env", "--default-signal=INT"];
        using var run = Process.Start(new ProcessStartInfo(env[0], [env[1], "true"]) { RedirectStandardError = true })!;
        run.WaitForExit();
        return run.ExitCode == 0 ? [.. env, "dotnet"] : ["dotnet"];
    });

    private readonly Process _process;

    public WatchedRun(string folder, params string[] arguments)
    {
        string[] words = [.. Start.Value, typeof(SiteBuild).Assembly.Location, .. arguments];
        _process = Process.Start(
            new ProcessStartInfo(words[0], words[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true }
        )!;
    }

    /// <summary>The next lines, up to and with the first that begins so.</summary>
    public async Task<IReadOnlyList<string>> LinesUntil(string start)
    {
        var lines = new List<string>();
        while (lines.Count == 0 || !lines[^1].StartsWith(start, StringComparison.Ordinal))
            lines.Add(
                await _process.StandardOutput.ReadLineAsync()
                    ?? throw new InvalidOperationException($"The program ended after: {string.Join('\n', lines)}")
            );
        return lines;
    }

    /// <summary>Sends a signal by its name, and gives the exit code.</summary>
    public async Task<int> End(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
