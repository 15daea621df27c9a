namespace Wiki.Composing.Drawings;

/// <summary>A part of a scale of time: a band of the topic, or the days that no band names.</summary>
/// <param name="Start">The first day, as a day number.</param>
/// <param name="End">The day after the last.</param>
internal sealed record TimeSegment(Band? Band, int Start, int End)
{
    /// <summary>The bands in their order, each from where the one before ends; together they hold all days.</summary>
    public static IReadOnlyList<TimeSegment> Of(IReadOnlyList<Band> bands, int start, int end)
    {
        var stretches = new List<TimeSegment>();
        var day = start;
        foreach (var band in bands)
        {
            var first = Math.Clamp(band.Dates.Value.Earliest?.DayNumber ?? day, day, end);
            var last = Math.Clamp((band.Dates.Value.Latest?.DayNumber ?? end) + 1, first, end);
            if (first > day)
                stretches.Add(new TimeSegment(null, day, first));
            if (last > first)
                stretches.Add(new TimeSegment(band, first, last));
            day = last;
        }

        return day < end ? [.. stretches, new TimeSegment(null, day, end)] : stretches;
    }
}
