using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Draws the events of a topic on a scale of time.</summary>
internal static class TimePictures
{
    private const string Steps = " Where reports give an order within one day, the bars of that day stand in steps; a step is no clock time, and a bar over several steps can be at any of them.";

    /// <param name="topic">The topic, with the bands it names.</param>
    /// <param name="events">The events that something places, in their order, each with its line.</param>
    /// <param name="placements">The days that events can be on.</param>
    public static TimePicture? Of(Topic topic, IReadOnlyList<(Event Event, EventLine Line)> events, Placements placements)
    {
        if (events.Count == 0)
            return null;
        var placed = events.Select(each => placements.Of(each.Event)).ToList();
        var scale = Scale(topic.Bands, placed);
        var axes = new TimeAxes(scale);
        var (shown, rows, height) = Lay(events, placements, axes, scale);
        return new TimePicture
        {
            Title = $"{topic.Name}: {(events.Count == 1 ? "one event" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{events.Count} events"))} on a scale of time",
            Scale = $"Time runs from left to right and is not to scale: {(topic.Bands.Count > 1 ? "each band has an equal share of the width, and " : "")}the longer a stretch is, the more it is shortened.{(placed.Exists(each => each.Steps > 1) ? Steps : "")}",
            Height = Lengths.Rem(height),
            Grid = axes.Grid,
            Axes = shown,
            Rows = rows,
            Keys = TimeMarks.Keys(rows.Select(row => row.Mark)),
        };
    }

    public static TimeScale Scale(IReadOnlyList<Band> bands, IReadOnlyList<Placement> placed)
    {
        var starts = placed.Select(each => each.From?.DayNumber).OfType<int>();
        var ends = placed.Select(each => each.Until?.DayNumber + 1).OfType<int>();
        var days = starts.Concat(ends).ToList();
        var steps = placed.Where(each => each.Day is not null).GroupBy(each => each.Day!.Value.DayNumber).ToDictionary(day => day.Key, day => day.Max(each => each.Steps));
        return new TimeScale(TimeSegment.Of(bands, days.Min(), Math.Max(days.Max(), days.Min() + 1)), days, day => steps.GetValueOrDefault(day, 1));
    }

    private static (List<TimeAxis> Axes, List<TimeRow> Rows, double Height) Lay(IReadOnlyList<(Event Event, EventLine Line)> events, Placements placements, TimeAxes axes, TimeScale scale)
    {
        var (shown, rows, top, stretch) = (new List<TimeAxis>(), new List<TimeRow>(), 0.0, -1);
        var drawing = new TimeRows(scale, placements);
        Event? previous = null;
        foreach (var (one, line) in events)
        {
            var here = StretchOf(placements.Of(one), scale);
            if (stretch < here)
            {
                shown.Add(axes.At(top, here));
                (top, stretch) = (top + axes.Height, here);
            }

            rows.Add(drawing.Row(line, one, previous, top));
            top += TimeRows.HeightOf(TimeRows.Lines(line, one).Count);
            previous = one;
        }

        return (shown, rows, top);
    }

    private static int StretchOf(Placement placement, TimeScale scale)
    {
        var day = (placement.From ?? placement.Until)!.Value.DayNumber;
        return Math.Max(0, scale.Stretches.Count(stretch => stretch.Start <= day) - 1);
    }
}
