using System.Globalization;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Positions of days across a picture, in per cent and true to scale.</summary>
/// <param name="Start">The left edge, as a day number.</param>
/// <param name="End">The right edge.</param>
internal sealed record DayScale(double Start, double End)
{
    private const int MostTicks = 7;

    /// <summary>An arrow gets a twentieth of the scale.</summary>
    private const double ArrowRoom = 20;

    /// <summary>Steps between ticks in days; from 30 on they are months, from 365 on years.</summary>
    private static readonly int[] Steps = [1, 2, 7, 14, 30, 91, 183, 365, 730, 1825, 3650, 9125, 18250, 36500];

    /// <summary>A scale over all of the placements, with room for an arrow where one of them has no bound.</summary>
    public static DayScale Of(IEnumerable<Placement> placements)
    {
        var placed = placements.ToList();
        var ends = placed.SelectMany(at => new[] { at.Start, at.End }).OfType<double>().ToList();
        var start = Math.Floor(ends.Min());
        var end = Math.Max(Math.Ceiling(ends.Max()), start + 1);
        var room = Math.Ceiling((end - start) / ArrowRoom);
        return new DayScale(
            placed.Exists(at => at.Start is null) ? start - room : start,
            placed.Exists(at => at.End is null) ? end + room : end);
    }

    /// <summary>The year of all its days; null if it has several.</summary>
    public int? Year
    {
        get
        {
            var (first, last) = (DayWords.Day(Start).Year, DayWords.Day(End - 1).Year);
            return first == last ? last : null;
        }
    }

    /// <param name="day">A day number; its fraction is a part of the day.</param>
    public double X(double day) => Math.Clamp((day - Start) / (End - Start) * 100, 0, 100);

    public IReadOnlyList<PlacedText> Ticks() =>
        Days().ConvertAll(day => new PlacedText(Label(day), Lengths.Percent(X(day.DayNumber)), "0.9rem", "start"));

    public IReadOnlyList<GridLine> Grid() =>
        Days().ConvertAll(day => new GridLine(Lengths.Percent(X(day.DayNumber))));

    private List<DateOnly> Days()
    {
        var step = Array.Find(Steps, step => (End - Start) / step <= MostTicks);
        return [.. From(step == 0 ? Steps[^1] : step).TakeWhile(day => day.DayNumber < End - ((End - Start) / 20))];
    }

    private IEnumerable<DateOnly> From(int step)
    {
        var first = DateOnly.FromDayNumber((int)Start);
        var day = step switch
        {
            < 30 => first,
            < 365 => new DateOnly(first.Year, first.Month, 1),
            _ => new DateOnly(Math.Max(1, first.Year / (step / 365) * (step / 365)), 1, 1),
        };
        for (; day.Year < 9900; day = Next(day, step))
        {
            if (day.DayNumber >= Start)
                yield return day;
        }
    }

    private static DateOnly Next(DateOnly day, int step) => step switch
    {
        < 30 => day.AddDays(step),
        < 365 => day.AddMonths(step / 30),
        _ => day.AddYears(step / 365),
    };

    private string Label(DateOnly day)
    {
        var format = (End - Start) switch
        {
            <= MostTicks * 14 => "d MMM",
            <= MostTicks * 183 => "MMM yyyy",
            _ => "yyyy",
        };
        return day.ToString(format, CultureInfo.InvariantCulture);
    }
}
