namespace Wiki.Composing.Drawings;

/// <summary>
/// The period that a chronology turns on, and the events around it. It is the first band that the topic draws in steps
/// or, without one, the event that has most parts of its own day.
/// </summary>
internal sealed class FocalPeriod
{
    /// <summary>Steps are fractions, which may differ in their last digit.</summary>
    public const double Tolerance = 1e-6;

    /// <summary>Days before and after the period that belong to the same picture.</summary>
    private const double Reach = 31;

    private readonly double _start;
    private readonly double _end;

    private FocalPeriod(Band? band, DrawnEvent? whole, (double Start, double End) days, IReadOnlyList<DrawnEvent> near)
    {
        (Band, Whole, Near) = (band, whole, near);
        (Start, End) = days;
        (_start, _end) = Whole is { At: { Start: { } from, End: { } until } } ? (from, until) : days;
    }

    public Band? Band { get; }

    /// <summary>The first day.</summary>
    public double Start { get; }

    /// <summary>The day after the last.</summary>
    public double End { get; }

    /// <summary>The event in which the period consists; null if it is only a stretch of time.</summary>
    public DrawnEvent? Whole { get; }

    /// <summary>The events that are wholly near the period.</summary>
    public IReadOnlyList<DrawnEvent> Near { get; }

    public IReadOnlyList<DrawnEvent> Inside => [.. Others.Where(IsInside)];

    public IReadOnlyList<DrawnEvent> Before => [.. Others.Where(drawn => !IsInside(drawn) && IsBefore(drawn))];

    public IReadOnlyList<DrawnEvent> After => [.. Others.Where(drawn => !IsInside(drawn) && IsAfter(drawn))];

    public IReadOnlyList<DrawnEvent> Unordered =>
        [.. Others.Where(drawn => !IsInside(drawn) && !IsBefore(drawn) && !IsAfter(drawn))];

    private IEnumerable<DrawnEvent> Others => Near.Where(drawn => drawn != Whole);

    public static FocalPeriod? Of(Topic topic, IReadOnlyList<DrawnEvent> events)
    {
        var band = topic.Bands.FirstOrDefault(band => band.As == BandScale.Steps);
        if (band?.Dates.Value is { Earliest.DayNumber: var first, Latest.DayNumber: var last })
            return Of(band, null, (first, last + 1), events);
        var whole = MostParts([.. events.Where(drawn => drawn.IsOnScale && drawn.At.Day is not null)]);
        return whole is { At.Day.DayNumber: var day } ? Of(null, whole, (day, day + 1), events) : null;
    }

    /// <summary>The time of one event, with all of the others; null if it is not on a scale.</summary>
    public static FocalPeriod? Around(DrawnEvent whole, IReadOnlyList<DrawnEvent> events) =>
        whole is { IsOnScale: true, At: { From.DayNumber: var first, Until.DayNumber: var last } }
            ? new FocalPeriod(null, whole, (first, last + 1), [.. events.Where(IsBounded)])
            : null;

    private static bool IsBounded(DrawnEvent drawn) => drawn.At is { Start: not null, End: not null };

    private static FocalPeriod Of(
        Band? band, DrawnEvent? whole, (double Start, double End) days, IReadOnlyList<DrawnEvent> events)
    {
        var (start, end) = days;
        var onScale = events.Where(drawn => drawn.IsOnScale).ToList();
        var reach = Math.Max(Reach, end - start);
        return new FocalPeriod(
            band,
            whole ?? MostParts(onScale.FindAll(drawn => drawn.IsWithin(start, end))),
            days,
            onScale.FindAll(drawn => drawn.IsWithin(start - reach, end + reach)));
    }

    /// <summary>The event with most parts among the others; the first of several.</summary>
    private static DrawnEvent? MostParts(List<DrawnEvent> events)
    {
        var parts = events.SelectMany(drawn => drawn.Wholes)
            .CountBy(whole => whole.Id, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return events.Where(drawn => parts.ContainsKey(drawn.Event.Id))
            .MaxBy(drawn => parts[drawn.Event.Id]);
    }

    private bool IsInside(DrawnEvent drawn) =>
        (Whole is null || drawn.IsPartOf(Whole)) && drawn.IsWithin(_start - Tolerance, _end + Tolerance);

    /// <summary>A stated order is known even where the days overlap.</summary>
    private bool IsBefore(DrawnEvent drawn) =>
        Whole?.IsAfter(drawn) == true || drawn.At.End <= _start + Tolerance;

    private bool IsAfter(DrawnEvent drawn) =>
        drawn.IsAfter(Whole) || drawn.At.Start >= _end - Tolerance;
}
