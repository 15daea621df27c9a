using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Draws events on a scale of time, one row for each.</summary>
internal static class ScaleViews
{
    /// <summary>The events around a focal period, by day.</summary>
    public static ScaleView? Near(FocalPeriod period)
    {
        var events = period.Near.Except(period.Inside.Where(_ => period.Whole is not null)).ToList();
        if (events.Count < 2)
            return null;
        var scale = DayScale.Of(events.Select(each => each.At));
        var label = DayWords.Months(DayWords.Day(scale.Start), DayWords.Day(scale.End - 1));
        return View(label, scale, [Lane("", events, scale)]) with { Rest = Rest(period) };
    }

    /// <summary>All events that no nearer view shows, then those that no report dates.</summary>
    /// <param name="events">All events of the chronology.</param>
    /// <param name="near">Those of the nearer views.</param>
    public static ScaleView? Far(IReadOnlyList<DrawnEvent> events, IReadOnlyCollection<DrawnEvent> near)
    {
        var shown = events.Except(near).ToList();
        if (shown.Count == 0)
            return null;
        var scale = ScaleOf(events);
        TimeLane[] unplaced =
        [
            Unplaced(LaneHeadings.Upcoming, shown.Where(each => each.IsUpcoming)),
            Unplaced(LaneHeadings.Undated, shown.Where(each => !each.IsUpcoming && !each.IsOnScale)),
        ];
        return View(Years(scale), scale, OnScale(shown, scale)) with
        {
            Unplaced = [.. unplaced.Where(lane => lane.Rows.Count > 0)],
            Rest = near.Count > 0
                ? Counted.Of(near.Count, "One event of a few weeks is", "events of a few weeks are")
                    + " in the nearer pictures."
                : null,
        };
    }

    private static IReadOnlyList<TimeLane> OnScale(List<DrawnEvent> events, DayScale? scale)
    {
        var placed = events.FindAll(each => each.IsOnScale);
        return scale is null || placed.Count == 0 ? [] : [Lane("", placed, scale)];
    }

    private static DayScale? ScaleOf(IReadOnlyList<DrawnEvent> events)
    {
        var placed = events.Where(each => each.IsOnScale).Select(each => each.At).ToList();
        return placed.Count > 0 ? DayScale.Of(placed) : null;
    }

    private static string Years(DayScale? scale) =>
        scale is null ? "Undated" : DayWords.Years(DayWords.Day(scale.Start), DayWords.Day(scale.End - 1));

    /// <summary>
    /// Pictures of many events name their sources only; the nearest view and the list lead to their words.
    /// </summary>
    private static TimeRow Brief(TimeRow row) =>
        row with { Badges = [], Sources = string.Join(' ', row.Badges.Select(badge => badge.Text)) };

    private static ScaleView View(string label, DayScale? scale, IReadOnlyList<TimeLane> lanes) => new(label)
    {
        Ticks = scale?.Ticks() ?? [],
        Grid = scale?.Grid() ?? [],
        Lanes = lanes,
    };

    private static TimeLane Lane(string heading, List<DrawnEvent> events, DayScale scale) => new(
        heading,
        DayWords.Of(scale.Start, scale.End),
        events.ConvertAll(each => Brief(each.Row(scale, scale.Year)) with { IsPart = each.Wholes.Count > 0 }));

    private static TimeLane Unplaced(string heading, IEnumerable<DrawnEvent> events) =>
        new(heading, "", [.. events.Select(each => Brief(each.Row()))]);

    private static string? Rest(FocalPeriod period) => period.Whole is { } whole && period.Inside.Count > 0
        ? Counted.Of(period.Inside.Count, "One event is", "events are")
                + $" in the picture of “{whole.Line.Event.Text}”."
        : null;

}
