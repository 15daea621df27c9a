namespace Wiki.Composing.Drawings;

/// <summary>
/// Where days stand across a picture, in per cent: each stretch has an equal share, and the days between two that matter
/// have room by the logarithm of their number.
/// </summary>
internal sealed class TimeScale
{
    /// <summary>Room at both sides, for arrows where nothing bounds a time.</summary>
    public const double Margin = 3;

    private readonly List<double> _places = [];

    /// <param name="stretches">From the first day to the last, without gaps.</param>
    /// <param name="days">The days on which something begins or is over.</param>
    /// <param name="steps">How many events in a row a day holds.</param>
    public TimeScale(IReadOnlyList<TimeSegment> stretches, IEnumerable<int> days, Func<int, int> steps)
    {
        Stretches = stretches;
        Days = [.. days.Concat(stretches.SelectMany(stretch => new[] { stretch.Start, stretch.End })).Where(day => day >= stretches[0].Start && day <= stretches[^1].End).Distinct().Order()];
        var share = (100 - (2 * Margin)) / stretches.Count;
        _places.Add(Margin);
        foreach (var (index, stretch) in stretches.Index())
            Fill(stretch, Margin + (share * index), share, steps);
    }

    public IReadOnlyList<TimeSegment> Stretches { get; }

    /// <summary>The days that matter, in their order.</summary>
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

    private void Fill(TimeSegment stretch, double from, double share, Func<int, int> steps)
    {
        var days = Days.Where(day => day >= stretch.Start && day <= stretch.End).ToList();
        var weights = days.Zip(days.Skip(1), (day, next) => Weight(next - day) * (next - day == 1 ? steps(day) : 1)).ToList();
        var (sum, total) = (0.0, weights.Sum());
        foreach (var weight in weights)
        {
            sum += weight;
            _places.Add(from + (share * sum / total));
        }
    }

    private static double Weight(int days) => 1 + Math.Log2(1 + days);
}
