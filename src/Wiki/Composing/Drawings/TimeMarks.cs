using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Draws the possible days of an event.</summary>
internal static class TimeMarks
{
    private const double BarHeight = 0.6;

    private static readonly IReadOnlyList<MarkKey> AllKeys =
    [
        new("day", false, "Full bar", "the day is known"),
        new("span", false, "Open bar", "some time within the month or year that is printed"),
        new("within", false, "Hatched bar", "one day within these"),
        new("about", false, "Dashed bar", "about these days"),
        new("lasting", true, "Line", "it went on from the first day to the last; with an arrow, no end is said"),
        new("lasting-about", true, "Broken line", "it went on, and an end is told as about then"),
        new(
            "order",
            true,
            "Dotted line",
            "no report dates it; it follows or precedes another event, or is part of one, "
            + "and an arrow goes where nothing bounds it"),
    ];

    public static IReadOnlyList<MarkKey> Keys(IEnumerable<TimeMark> marks)
    {
        var looks = marks.Select(mark => mark.Look).ToHashSet(StringComparer.Ordinal);
        return [.. AllKeys.Where(key => looks.Contains(key.Look))];
    }

    /// <param name="event">An event that has at least one bound in time.</param>
    /// <param name="ends">The ends of the marks of all events.</param>
    /// <param name="top">The upper end of the bar.</param>
    public static TimeMark Of(Event @event, TimeEnds ends, double top)
    {
        var (left, right) = ends.Of(@event);
        var look = Look(@event.Date?.Value);
        var isLine = look is "order" or "lasting" or "lasting-about";
        var width = Lengths.Round(right) - Lengths.Round(left);
        return new TimeMark(look, isLine, Lengths.Percent(left), Lengths.Percent(width))
        {
            End = Lengths.Percent(right),
            Top = Lengths.Rem(top),
            Middle = Lengths.Rem(top + (BarHeight / 2)),
            IsOpenLeft = ends.Placement(@event).From is null,
            IsOpenRight = ends.Placement(@event).Until is null,
        };
    }

    private static string Look(Edtf? date) => date switch
    {
        null => "order",
        { IsLasting: true } => date.IsApproximate || date.IsUncertain ? "lasting-about" : "lasting",
        _ when date.IsApproximate || date.IsUncertain => "about",
        { IsWithin: true } => "within",
        _ => date.Earliest == date.Latest ? "day" : "span",
    };
}
