namespace Wiki.Composing.Drawings;

/// <summary>A part of a time scale: a band of the topic, or days that no band covers.</summary>
/// <param name="Start">The first day, as a day number.</param>
/// <param name="End">The day after the last.</param>
internal sealed record TimeSegment(Band? Band, int Start, int End)
{
    /// <summary>The bands in order, each from the end of the previous one; together they cover all days.</summary>
    public static IReadOnlyList<TimeSegment> Of(IReadOnlyList<Band> bands, int start, int end)
    {
        var segments = new List<TimeSegment>();
        var day = start;
        foreach (var band in bands)
        {
            var first = Math.Clamp(band.Dates.Value.Earliest?.DayNumber ?? day, day, end);
            var last = Math.Clamp((band.Dates.Value.Latest?.DayNumber ?? end) + 1, first, end);
            if (first > day)
                segments.Add(new TimeSegment(null, day, first));
            if (last > first)
                segments.Add(new TimeSegment(band, first, last));
            day = last;
        }

        return day < end ? [.. segments, new TimeSegment(null, day, end)] : segments;
    }
}
