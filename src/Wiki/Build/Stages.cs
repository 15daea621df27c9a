using System.Diagnostics;

namespace Wiki.Build;

/// <summary>The stages of a run: who watches is told when each begins, their times are kept, and a run that is to stop stops between two of them.</summary>
internal sealed class Stages(Action<string>? begins = null, CancellationToken stop = default)
{
    private readonly List<(string Name, TimeSpan Took)> _done = [];

    /// <summary>Those that have ended, in their order.</summary>
    public IReadOnlyList<(string Name, TimeSpan Took)> Done => _done;

    public TimeSpan Total => _done.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Took);

    public CancellationToken Stop => stop;

    public T Run<T>(string name, Func<T> stage)
    {
        begins?.Invoke(name);
        stop.ThrowIfCancellationRequested();
        var began = Stopwatch.GetTimestamp();
        var result = stage();
        Add(name, Stopwatch.GetElapsedTime(began));
        return result;
    }

    /// <summary>Counts a stage that turned out to be one only once it had ended.</summary>
    public void Add(string name, TimeSpan took) => _done.Add((name, took));
}
