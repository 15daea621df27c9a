using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Draws events one below the other: the words of each over its mark, as near to it as the narrowest screen allows.</summary>
internal sealed class TimeRows(TimeScale scale, Placements placements)
{
    private const double TextHeight = 0.8125;
    private const double LineHeight = 1.1;
    private const double BarRoom = 1.2;

    private readonly TimeEnds _ends = new(scale, placements);

    public static double HeightOf(int lines) => (lines * LineHeight) + BarRoom;

    /// <param name="line">The event as it stands in lists.</param>
    /// <param name="event">The same event.</param>
    /// <param name="previous">The event of the row above.</param>
    /// <param name="top">Where the row begins.</param>
    public TimeRow Row(EventLine line, Event @event, Event? previous, double top)
    {
        var lines = Lines(line, @event);
        return new TimeRow(line.Event, When(line), Lengths.Rem(top), Lengths.Rem(HeightOf(lines.Count)), Place(lines, @event), TimeMarks.Of(@event, _ends, (lines.Count * LineHeight) + 0.3))
        {
            Arrow = previous is not null && placements.Earlier[@event.Id].Contains(previous.Id) ? Lengths.Percent(Math.Max(_ends.Of(previous).Left, _ends.Of(@event).Left)) : null,
        };
    }

    public static string When(EventLine line) => line.Date is not { } date ? $"no report dates it; {line.Order}" : line.Time is { } time ? $"{date}, {time}" : date;

    public static IReadOnlyList<string> Lines(EventLine line, Event @event) =>
        TextSize.Wrap($"{(@event.PartOf is null ? "" : "– ")}{line.Event.Text}{(line.Time is { } time ? $" ({time})" : "")}", TimeAxes.Narrowest / TextHeight);

    private IReadOnlyList<PlacedText> Place(IReadOnlyList<string> lines, Event @event)
    {
        var (x, anchor) = Anchor(_ends.Of(@event), lines.Max(TextSize.Ems) * TextHeight / TimeAxes.Narrowest * 100);
        return [.. lines.Index().Select(line => new PlacedText(line.Item, Lengths.Percent(x), Lengths.Rem((line.Index + 1) * LineHeight), anchor))];
    }

    /// <summary>Words begin where the mark does, or end where it ends; where neither leaves them in the picture, they end at its edge.</summary>
    private static (double X, string Anchor) Anchor((double Left, double Right) mark, double width)
    {
        var (canStart, canEnd) = (mark.Left <= 100 - width, mark.Right >= width);
        var isRight = mark.Left + mark.Right >= 100;
        if (canStart == canEnd ? isRight : canEnd)
            return (canEnd ? mark.Right : Math.Min(100, width), "end");
        return (canStart ? mark.Left : Math.Max(0, 100 - width), "start");
    }
}
