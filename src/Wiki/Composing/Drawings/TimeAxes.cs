using System.Globalization;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>
/// Labels a time scale: the bands above their parts of it, and below them as many days as fit on the narrowest screen.
/// </summary>
internal sealed class TimeAxes
{
    /// <summary>The width of a page's text on the narrowest screen, in rem.</summary>
    public const double Narrowest = 18;

    private const double BandSize = 0.75;
    private const double TickSize = 0.6875;
    private const double LineHeight = 1;

    private readonly TimeScale _scale;
    private readonly List<(double X, string Label)> _ticks;

    public TimeAxes(TimeScale scale)
    {
        _scale = scale;
        _ticks = Ticks();
    }

    public double Height => (LineHeight * (_scale.Segments.Max(segment => Lines(segment).Count) + 1)) + 0.5;

    public IReadOnlyList<GridLine> Grid =>
    [
        .. _scale.Segments.Skip(1).Select(segment => new GridLine(Lengths.Percent(_scale.X(segment.Start)), true)),
        .. _ticks.Where(tick => _scale.Segments.All(segment => _scale.X(segment.Start) != tick.X))
            .Select(tick => new GridLine(Lengths.Percent(tick.X), false)),
    ];

    /// <param name="top">The upper end of the axis.</param>
    /// <param name="current">The index of the segment whose events follow.</param>
    public TimeAxis At(double top, int current) => new(
        Lengths.Rem(top),
        [.. _scale.Segments.SelectMany((segment, index) => Band(segment, index == current))],
        [.. _ticks.Select(Tick)]);

    private PlacedText Tick((double X, string Label) tick) =>
        new(tick.Label, Lengths.Percent(tick.X), Lengths.Rem(Height - 0.5), "start");

    private IEnumerable<PlacedText> Band(TimeSegment segment, bool isCurrent)
    {
        var middle = Lengths.Percent((_scale.X(segment.Start) + _scale.X(segment.End)) / 2);
        return Lines(segment).Select((line, index) =>
            new PlacedText(line, middle, Lengths.Rem((index + 1) * LineHeight), "middle", isCurrent ? "here" : null));
    }

    private IReadOnlyList<string> Lines(TimeSegment segment) =>
        segment.Band is { } band ? TextSize.Wrap(band.Label, Room(segment) / BandSize) : [];

    private double Room(TimeSegment segment) => (_scale.X(segment.End) - _scale.X(segment.Start)) * Narrowest / 100;

    private List<(double X, string Label)> Ticks()
    {
        var placed = new List<(double X, string Label)>();
        foreach (var day in _scale.Days.SkipLast(1).OrderBy(Rank).ThenBy(day => day))
        {
            var x = _scale.X(day);
            var labels = Labels(DateOnly.FromDayNumber(day), Rank(day));
            if (labels.FirstOrDefault(label => HasRoom(x, label, placed)) is { } fitting)
                placed.Add((x, fitting));
        }

        return [.. placed.OrderBy(tick => tick.X)];
    }

    private static bool HasRoom(double x, string label, List<(double X, string Label)> placed)
    {
        var end = x + Width(label);
        return end <= 100 && placed.TrueForAll(tick => end < tick.X || tick.X + Width(tick.Label) < x);
    }

    /// <summary>The starts of segments come first, then those of years, months and days.</summary>
    private int Rank(int day) => DateOnly.FromDayNumber(day) switch
    {
        _ when _scale.Segments.Skip(1).Any(segment => segment.Start == day) => 0,
        { DayOfYear: 1 } => 1,
        { Day: 1 } => 2,
        _ => 3,
    };

    /// <summary>In per cent of the narrowest picture, with room beside the label.</summary>
    private static double Width(string label) => (TextSize.Ems(label) + 0.5) * TickSize / Narrowest * 100;

    /// <summary>The longest comes first; the start of a segment has its year if there is room for it.</summary>
    private static IEnumerable<string> Labels(DateOnly day, int rank)
    {
        if (rank == 0)
            yield return day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        var format = rank switch { 1 => "yyyy", 2 => "MMM yyyy", _ => "d MMM" };
        yield return day.ToString(format, CultureInfo.InvariantCulture);
    }
}
