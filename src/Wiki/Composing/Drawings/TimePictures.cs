using Wiki.Pages;
using Wiki.Pages.Drawings;
using static System.FormattableString;

namespace Wiki.Composing.Drawings;

/// <summary>Draws the events of a topic on a time scale.</summary>
internal static class TimePictures
{
    private const string Steps = " Where reports give an order within one day, the bars of that day stand in steps; "
        + "a step is no clock time, and a bar over several steps can be at any of them.";

    /// <param name="topic">The topic, with the bands it names.</param>
    /// <param name="events">The events with at least one bound in time, in order, each with its line.</param>
    /// <param name="placements">The possible days of the events.</param>
    public static TimePicture? Of(
        Topic topic, IReadOnlyList<(Event Event, EventLine Line)> events, Placements placements)
    {
        if (events.Count == 0)
            return null;
        var placed = events.Select(each => placements.Of(each.Event)).ToList();
        var scale = Scale(topic.Bands, placed);
        var axes = new TimeAxes(scale);
        var (shown, rows, height) = Lay(events, placements, axes, scale);
        var count = events.Count == 1 ? "one event" : Invariant($"{events.Count} events");
        return new TimePicture
        {
            Title = $"{topic.Name}: {count} on a scale of time",
            Scale = Explanation(topic.Bands.Count > 1, placed.Exists(each => each.Steps > 1)),
            Height = Lengths.Rem(height),
            Grid = axes.Grid,
            Axes = shown,
            Rows = rows,
            Keys = TimeMarks.Keys(rows.Select(row => row.Mark)),
            Kinds = [.. events.Select(each => each.Line.Kind).Distinct()],
        };
    }

    private static string Explanation(bool hasBands, bool hasSteps) =>
        "Time runs from left to right and is not to scale: "
        + (hasBands ? "each band has an equal share of the width, and " : "")
        + "the longer a stretch is, the more it is shortened."
        + (hasSteps ? Steps : "");

    public static TimeScale Scale(IReadOnlyList<Band> bands, IReadOnlyList<Placement> placed)
    {
        var starts = placed.Select(each => each.From?.DayNumber).OfType<int>();
        var ends = placed.Select(each => each.Until?.DayNumber + 1).OfType<int>();
        var days = starts.Concat(ends).ToList();
        var steps = placed.Where(each => each.Day is not null)
            .GroupBy(each => each.Day!.Value.DayNumber)
            .ToDictionary(day => day.Key, day => day.Max(each => each.Steps));
        var segments = TimeSegment.Of(bands, days.Min(), Math.Max(days.Max(), days.Min() + 1));
        return new TimeScale(segments, days, day => steps.GetValueOrDefault(day, 1));
    }

    private static (List<TimeAxis> Axes, List<TimeRow> Rows, double Height) Lay(
        IReadOnlyList<(Event Event, EventLine Line)> events, Placements placements, TimeAxes axes, TimeScale scale)
    {
        var (shown, rows, top, segment) = (new List<TimeAxis>(), new List<TimeRow>(), 0.0, -1);
        var drawing = new TimeRows(scale, placements);
        Event? previous = null;
        foreach (var (@event, line) in events)
        {
            var current = SegmentOf(placements.Of(@event), scale);
            if (segment < current)
            {
                shown.Add(axes.At(top, current));
                (top, segment) = (top + axes.Height, current);
            }

            rows.Add(drawing.Row(line, @event, previous, top));
            top += TimeRows.HeightOf(TimeRows.Lines(line, @event).Count);
            previous = @event;
        }

        return (shown, rows, top);
    }

    private static int SegmentOf(Placement placement, TimeScale scale)
    {
        var day = (placement.From ?? placement.Until)!.Value.DayNumber;
        return Math.Max(0, scale.Segments.Count(segment => segment.Start <= day) - 1);
    }
}
