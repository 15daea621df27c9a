using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Draws the possible days of an event.</summary>
internal static class TimeMarks
{
    /// <summary>The width under which a bar could not be seen.</summary>
    private const double Shortest = 0.6;

    private static readonly IReadOnlyList<MarkKey> AllKeys =
    [
        new(TimeMarkStyle.Day, "Full bar", "the day is known"),
        new(TimeMarkStyle.Within, "Open bar", "once, somewhere within these days"),
        new(TimeMarkStyle.About, "Dashed bar", "about these days"),
        new(TimeMarkStyle.Lasting, "Line", "it went on from the first day to the last; with an arrow, no end is said"),
        new(TimeMarkStyle.LastingAbout, "Broken line", "it went on, and an end is reported as about then"),
        new(TimeMarkStyle.Order, "Dotted line", "no report dates it; it is part of an event with these days"),
    ];

    public static IReadOnlyList<MarkKey> Keys(IEnumerable<TimeMark> marks)
    {
        var styles = marks.Select(mark => mark.Style).ToHashSet();
        return [.. AllKeys.Where(key => styles.Contains(key.Style))];
    }

    public static TimeMark Of(DrawnEvent drawn, DayScale scale)
    {
        var (start, end, date) = (drawn.At.Start, drawn.At.End, drawn.Event.Date?.Value);
        var left = start is null ? 0 : scale.X(start.Value);
        var right = end is null ? 100 : scale.X(end.Value);
        return Between(left, right, StyleOf(date)) with
        {
            IsOpenLeft = start is null || start < scale.Start,
            IsOpenRight = end is null || end > scale.End || date is { IsLasting: true, Latest: null },
        };
    }

    /// <summary>A mark between two positions in per cent.</summary>
    public static TimeMark Between(double left, double right, TimeMarkStyle style)
    {
        if (right - left < Shortest)
            (left, right) = ((left + right) / 2, (left + right) / 2);
        var width = Lengths.Round(right) - Lengths.Round(left);
        return new TimeMark(style, Lengths.Percent(left), Lengths.Percent(width), Lengths.Percent(right));
    }

    private static TimeMarkStyle StyleOf(Edtf? date) => date switch
    {
        null => TimeMarkStyle.Order,
        { IsLasting: true } when date.IsApproximate || date.IsUncertain => TimeMarkStyle.LastingAbout,
        { IsLasting: true } => TimeMarkStyle.Lasting,
        _ when date.IsApproximate || date.IsUncertain => TimeMarkStyle.About,
        _ => date.Earliest == date.Latest ? TimeMarkStyle.Day : TimeMarkStyle.Within,
    };
}
