using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Draws the possible days of an event.</summary>
internal static class TimeMarks
{
    /// <summary>The width under which a bar could not be seen.</summary>
    private const double Shortest = 0.6;

    private static readonly IReadOnlyList<MarkKey> AllKeys =
    [
        new("day", "Full bar", "the day is known"),
        new("within", "Open bar", "once, somewhere within these days"),
        new("about", "Dashed bar", "about these days"),
        new("lasting", "Line", "it went on from the first day to the last; with an arrow, no end is said"),
        new("lasting-about", "Broken line", "it went on, and an end is reported as about then"),
        new("order", "Dotted line", "no report dates it; it is part of an event with these days"),
    ];

    public static IReadOnlyList<MarkKey> Keys(IEnumerable<TimeMark> marks)
    {
        var looks = marks.Select(mark => mark.Look).ToHashSet(StringComparer.Ordinal);
        return [.. AllKeys.Where(key => looks.Contains(key.Look))];
    }

    public static TimeMark Of(DrawnEvent drawn, DayScale scale)
    {
        var (start, end, date) = (drawn.At.Start, drawn.At.End, drawn.Event.Date?.Value);
        var left = start is null ? 0 : scale.X(start.Value);
        var right = end is null ? 100 : scale.X(end.Value);
        return Between(left, right, Look(date)) with
        {
            IsOpenLeft = start is null || start < scale.Start,
            IsOpenRight = end is null || end > scale.End || date is { IsLasting: true, Latest: null },
        };
    }

    /// <summary>A mark between two positions in per cent.</summary>
    public static TimeMark Between(double left, double right, string look)
    {
        if (right - left < Shortest)
            (left, right) = ((left + right) / 2, (left + right) / 2);
        var width = Lengths.Round(right) - Lengths.Round(left);
        return new TimeMark(look, Lengths.Percent(left), Lengths.Percent(width), Lengths.Percent(right));
    }

    private static string Look(Edtf? date) => date switch
    {
        null => "order",
        { IsLasting: true } => date.IsApproximate || date.IsUncertain ? "lasting-about" : "lasting",
        _ when date.IsApproximate || date.IsUncertain => "about",
        _ => date.Earliest == date.Latest ? "day" : "within",
    };
}
