using System.Globalization;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Labels a scale of time: the bands over their shares, and under them as many days as have room on the narrowest screen.</summary>
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

    public double Height => (LineHeight * (_scale.Stretches.Max(stretch => Lines(stretch).Count) + 1)) + 0.5;

    public IReadOnlyList<GridLine> Grid =>
    [
        .. _scale.Stretches.Skip(1).Select(stretch => new GridLine(Lengths.Percent(_scale.X(stretch.Start)), true)),
        .. _ticks.Where(tick => _scale.Stretches.All(stretch => _scale.X(stretch.Start) != tick.X)).Select(tick => new GridLine(Lengths.Percent(tick.X), false)),
    ];

    /// <param name="top">Where the axis begins.</param>
    /// <param name="here">The stretch whose events follow.</param>
    public TimeAxis At(double top, int here) => new(
        Lengths.Rem(top),
        [.. _scale.Stretches.Index().SelectMany(each => Band(each.Item, each.Index == here))],
        [.. _ticks.Select(tick => new PlacedText(tick.Label, Lengths.Percent(tick.X), Lengths.Rem(Height - 0.5), "start"))]);

    private IEnumerable<PlacedText> Band(TimeSegment stretch, bool isHere) => Lines(stretch).Index().Select(line =>
        new PlacedText(line.Item, Lengths.Percent((_scale.X(stretch.Start) + _scale.X(stretch.End)) / 2), Lengths.Rem((line.Index + 1) * LineHeight), "middle", isHere ? "here" : null));

    private IReadOnlyList<string> Lines(TimeSegment stretch) => stretch.Band is { } band ? TextSize.Wrap(band.Label, Room(stretch) / BandSize) : [];

    private double Room(TimeSegment stretch) => (_scale.X(stretch.End) - _scale.X(stretch.Start)) * Narrowest / 100;

    private List<(double X, string Label)> Ticks()
    {
        var placed = new List<(double X, string Label)>();
        foreach (var day in _scale.Days.SkipLast(1).OrderBy(Rank).ThenBy(day => day))
        {
            var x = _scale.X(day);
            if (Labels(DateOnly.FromDayNumber(day), Rank(day)).FirstOrDefault(label => x + Width(label) <= 100 && placed.TrueForAll(other => x + Width(label) < other.X || other.X + Width(other.Label) < x)) is { } label)
                placed.Add((x, label));
        }

        return [.. placed.OrderBy(tick => tick.X)];
    }

    /// <summary>The edges of stretches come first, then years, months and days.</summary>
    private int Rank(int day) => DateOnly.FromDayNumber(day) switch
    {
        _ when _scale.Stretches.Skip(1).Any(stretch => stretch.Start == day) => 0,
        { DayOfYear: 1 } => 1,
        { Day: 1 } => 2,
        _ => 3,
    };

    /// <summary>In per cent of the narrowest picture, with room beside it.</summary>
    private static double Width(string label) => (TextSize.Ems(label) + 0.5) * TickSize / Narrowest * 100;

    /// <summary>The longest comes first; the edge of a stretch says its year where there is room.</summary>
    private static IEnumerable<string> Labels(DateOnly day, int rank)
    {
        if (rank == 0)
            yield return day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        yield return day.ToString(rank switch { 1 => "yyyy", 2 => "MMM yyyy", _ => "d MMM" }, CultureInfo.InvariantCulture);
    }
}
