using System.Diagnostics;

namespace Wiki.Build;

/// <summary>
/// The stages of a run: each is announced when it starts and timed, and cancellation takes effect between two of them.
/// </summary>
/// <param name="onStageStarted">Receives the name of each stage.</param>
/// <param name="cancellation">Stops the run before the next stage.</param>
internal sealed class BuildProgress(Action<string>? onStageStarted = null, CancellationToken cancellation = default)
{
    private readonly List<StageTime> _stages = [];
    private SiteStage? _current;
    private long _started;

    public CancellationToken Cancellation => cancellation;

    /// <summary>The stages that have ended, in order.</summary>
    public IReadOnlyList<StageTime> Stages => _stages;

    public TimeSpan Total => _stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Time);

    /// <summary>Ends the current stage and starts the next.</summary>
    public void Start(SiteStage stage)
    {
        End();
        onStageStarted?.Invoke(stage.Word());
        cancellation.ThrowIfCancellationRequested();
        (_current, _started) = (stage, Stopwatch.GetTimestamp());
    }

    /// <summary>Ends the current stage, if there is one.</summary>
    public void End()
    {
        if (_current is { } current)
            Add(current, Stopwatch.GetElapsedTime(_started));
        _current = null;
    }

    /// <summary>Adds a stage that was timed by the caller.</summary>
    public void Add(SiteStage stage, TimeSpan time) => _stages.Add(new StageTime(stage.Word(), time, []));

    /// <summary>Ends the current stage and adds the work of its threads.</summary>
    public void End(IReadOnlyList<StageTime> parts)
    {
        End();
        _stages[^1] = _stages[^1] with { Parts = parts };
    }
}

/// <summary>The time a stage took.</summary>
/// <param name="Parts">The kinds of work in it, each summed over all threads; empty if it is one kind of work.</param>
internal sealed record StageTime(string Name, TimeSpan Time, IReadOnlyList<StageTime> Parts);
