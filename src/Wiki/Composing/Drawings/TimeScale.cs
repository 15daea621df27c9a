namespace Wiki.Composing.Drawings;

/// <summary>
/// The positions of days across a picture, in per cent: each segment has an equal share of the width, and the room
/// between two days is the logarithm of their distance.
/// </summary>
internal sealed class TimeScale
{
    /// <summary>Room at both sides, for arrows where a time has no bound.</summary>
    public const double Margin = 3;

    private readonly List<double> _places = [];

    /// <param name="segments">From the first day to the last, without gaps.</param>
    /// <param name="days">The days on which something begins or has ended.</param>
    /// <param name="steps">How many events in a row a day contains.</param>
    public TimeScale(IReadOnlyList<TimeSegment> segments, IEnumerable<int> days, Func<int, int> steps)
    {
        Segments = segments;
        var edges = segments.SelectMany(segment => new[] { segment.Start, segment.End });
        var shown = days.Concat(edges).Where(day => day >= segments[0].Start && day <= segments[^1].End);
        Days = [.. shown.Distinct().Order()];
        var share = (100 - (2 * Margin)) / segments.Count;
        _places.Add(Margin);
        foreach (var (index, segment) in segments.Index())
            Fill(segment, Margin + (share * index), share, steps);
    }

    public IReadOnlyList<TimeSegment> Segments { get; }

    /// <summary>The days that have a position of their own, in order.</summary>
    public List<int> Days { get; }

    /// <param name="day">A day number; its fraction is a part of the day.</param>
    public double X(double day)
    {
        var after = Days.FindIndex(each => each > day);
        if (after <= 0)
            return after == 0 ? _places[0] : _places[^1];
        var part = (day - Days[after - 1]) / (Days[after] - Days[after - 1]);
        return _places[after - 1] + (part * (_places[after] - _places[after - 1]));
    }

    private void Fill(TimeSegment segment, double from, double share, Func<int, int> steps)
    {
        var days = Days.Where(day => day >= segment.Start && day <= segment.End).ToList();
        var weights = days.Zip(days.Skip(1), (day, next) => Weight(day, next, steps)).ToList();
        var (sum, total) = (0.0, weights.Sum());
        foreach (var weight in weights)
        {
            sum += weight;
            _places.Add(from + (share * sum / total));
        }
    }

    private static double Weight(int day, int next, Func<int, int> steps) =>
        (1 + Math.Log2(1 + next - day)) * (next - day == 1 ? steps(day) : 1);
}
