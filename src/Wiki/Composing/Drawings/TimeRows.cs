using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>
/// Draws events one below the other: the words of each above its mark, as near to it as the narrowest screen allows.
/// </summary>
internal sealed class TimeRows(TimeScale scale, Placements placements)
{
    private const double TextHeight = 0.8125;
    private const double LineHeight = 1.1;
    private const double BarRoom = 1.2;

    private readonly TimeEnds _ends = new(scale, placements);

    public static double HeightOf(int lines) => (lines * LineHeight) + BarRoom;

    /// <param name="line">The event as lists show it.</param>
    /// <param name="event">The same event.</param>
    /// <param name="previous">The event of the row above.</param>
    /// <param name="top">The upper end of the row.</param>
    public TimeRow Row(EventLine line, Event @event, Event? previous, double top)
    {
        var lines = Lines(line, @event);
        var mark = TimeMarks.Of(@event, _ends, (lines.Count * LineHeight) + 0.3);
        var height = Lengths.Rem(HeightOf(lines.Count));
        return new TimeRow(line.Event, When(line), Lengths.Rem(top), height, Place(lines, @event), mark)
        {
            Arrow = previous is null ? null : Arrow(previous, @event),
        };
    }

    /// <summary>An arrow down from an event that is known to come before the next.</summary>
    private string? Arrow(Event previous, Event @event)
    {
        var left = Math.Max(_ends.Of(previous).Left, _ends.Of(@event).Left);
        return placements.Earlier[@event.Id].Contains(previous.Id) ? Lengths.Percent(left) : null;
    }

    public static string When(EventLine line)
    {
        if (line.Date is not { } date)
            return $"no report dates it; {line.Order}";
        return line.Time is { } time ? $"{date}, {time}" : date;
    }

    public static IReadOnlyList<string> Lines(EventLine line, Event @event)
    {
        var time = line.Time is null ? "" : $" ({line.Time})";
        var words = $"{(@event.PartOf is null ? "" : "– ")}{SignOf(line.Kind)} {line.Event.Text}{time}";
        return TextSize.Wrap(words, TimeAxes.Narrowest / TextHeight);
    }

    /// <summary>The mark of a kind as a character, which is placed and wrapped with the words that follow it.</summary>
    private static char SignOf(MarkedKind kind) => Vocabulary.Find<EventMark>(kind.Mark)?.Value switch
    {
        EventMark.Ring => '○',
        EventMark.Square => '■',
        EventMark.Diamond => '◆',
        EventMark.Triangle => '▲',
        EventMark.Bar => '▬',
        _ => '●',
    };

    private IReadOnlyList<PlacedText> Place(IReadOnlyList<string> lines, Event @event)
    {
        var width = lines.Max(TextSize.Ems) * TextHeight / TimeAxes.Narrowest * 100;
        var (x, anchor) = Anchor(_ends.Of(@event), width);
        return [.. lines.Select((line, index) => Line(line, index, x, anchor))];
    }

    private static PlacedText Line(string words, int index, double x, string anchor) =>
        new(words, Lengths.Percent(x), Lengths.Rem((index + 1) * LineHeight), anchor);

    /// <summary>
    /// Words begin where the mark begins, or end where it ends; if neither keeps them within the picture, they end at
    /// its edge.
    /// </summary>
    private static (double X, string Anchor) Anchor((double Left, double Right) mark, double width)
    {
        var (canStart, canEnd) = (mark.Left <= 100 - width, mark.Right >= width);
        var isRight = mark.Left + mark.Right >= 100;
        if (canStart == canEnd ? isRight : canEnd)
            return (canEnd ? mark.Right : Math.Min(100, width), "end");
        return (canStart ? mark.Left : Math.Max(0, 100 - width), "start");
    }
}
