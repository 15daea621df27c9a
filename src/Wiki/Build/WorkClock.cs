using System.Diagnostics;

namespace Wiki.Build;

/// <summary>Measures the time that one thread spends on each kind of work.</summary>
internal sealed class WorkClock
{
    private readonly long[] _ticks = new long[Vocabulary.Terms<SiteWork>().Count];
    private long _lap;

    /// <summary>Starts the first lap of a piece of work.</summary>
    public void Start() => _lap = Stopwatch.GetTimestamp();

    /// <summary>Adds the time since the last lap to this kind of work.</summary>
    public void Lap(SiteWork work)
    {
        var now = Stopwatch.GetTimestamp();
        _ticks[(int)work] += now - _lap;
        _lap = now;
    }

    /// <summary>The sums over several threads, in the order of the kinds.</summary>
    public static IReadOnlyList<StageTime> Sum(IEnumerable<WorkClock> clocks)
    {
        var all = clocks.ToList();
        return [.. Vocabulary.Terms<SiteWork>().Select(work => new StageTime(work.Word, Sum(work.Value, all), []))];
    }

    private static TimeSpan Sum(SiteWork work, List<WorkClock> clocks) =>
        clocks.Aggregate(TimeSpan.Zero, (sum, clock) => sum + clock.Of(work));

    private TimeSpan Of(SiteWork work) => Stopwatch.GetElapsedTime(0, _ticks[(int)work]);
}
