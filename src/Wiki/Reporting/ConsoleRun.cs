using Wiki.Build;
using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>A run on the console, which shows its current stage on an interactive terminal.</summary>
internal sealed class ConsoleRun : IDisposable
{
    private readonly RunOutput _output;
    private readonly StageSpinner? _spinner;

    private ConsoleRun(RunOutput output, CancellationToken cancellation)
    {
        _output = output;
        _spinner = output.HasLines && Terminal.IsInteractive ? new StageSpinner() : null;
        Progress = new BuildProgress(_spinner is { } spinner ? spinner.Show : null, cancellation);
    }

    public BuildProgress Progress { get; }

    /// <summary>Prints the first line, such as "building ...".</summary>
    public static ConsoleRun Start(string work, RunOutput output, CancellationToken cancellation)
    {
        output.Begin(work);
        return new ConsoleRun(output, cancellation);
    }

    /// <summary>Prints the result of the run.</summary>
    /// <returns>The exit code.</returns>
    public int End(RunResult result)
    {
        _spinner?.Dispose();
        _output.End(result, Progress);
        return ExitCode.Of(result);
    }

    public void Dispose() => _spinner?.Dispose();
}
