using System.Globalization;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>The positions of days of publication across a picture, in per cent.</summary>
internal sealed class PublicationScale
{
    /// <summary>Room at both sides.</summary>
    public const double Margin = 6;

    private const double TickSize = 0.6875;
    private const double TickHeight = 0.9;

    private readonly int _first;
    private readonly int _last;
    private readonly IReadOnlyList<int> _days;

    public PublicationScale(IEnumerable<Edtf> dates)
    {
        _days = [.. dates.SelectMany(DaysOf).Distinct().Order()];
        (_first, _last) = (_days[0], _days[^1]);
    }

    /// <summary>The first day and the last, in words.</summary>
    public string Span => _first == _last ? Long(_first) : $"{Long(_first)} to {Long(_last)}";

    public IReadOnlyList<PlacedText> Ticks =>
        Labelled().ConvertAll(day => new PlacedText(Short(day), X(day), Lengths.Rem(TickHeight), "middle"));

    public IReadOnlyList<GridLine> Grid => _days.ConvertAll(day => new GridLine(X(day)));

    /// <summary>Whether a date has a day.</summary>
    public static bool Has(Edtf date) => (date.Earliest ?? date.Latest) is not null;

    /// <summary>The first and the last possible day of a date; the same where an end is open.</summary>
    public (double From, double To) Of(Edtf date) =>
        (Percent(DaysOf(date).First()), Percent(DaysOf(date).Last()));

    private static IEnumerable<int> DaysOf(Edtf date) =>
        new[] { date.Earliest ?? date.Latest!.Value, date.Latest ?? date.Earliest!.Value }.Select(day => day.DayNumber);

    /// <summary>The last day, and the others that have room before the next one.</summary>
    private List<int> Labelled()
    {
        var labelled = new List<int>();
        foreach (var day in _days.Reverse())
        {
            if (labelled.Count == 0 || Percent(labelled[^1]) - Percent(day) > RoomOf(day))
                labelled.Add(day);
        }
        return labelled;
    }

    private double RoomOf(int day) => (TextSize.Ems(Short(day)) + 1) * TickSize / TextSize.Narrowest * 100;

    private string X(int day) => Lengths.Percent(Percent(day));

    private double Percent(int day) => _first == _last
        ? 2 * Margin
        : Margin + ((double)(day - _first) / (_last - _first) * (100 - (2 * Margin)));

    private string Short(int day) => Words(day, Date(_first).Year == Date(_last).Year ? "d MMM" : "d MMM yyyy");

    private static string Long(int day) => Words(day, "d MMMM yyyy");

    private static string Words(int day, string format) => Date(day).ToString(format, CultureInfo.InvariantCulture);

    private static DateOnly Date(int day) => DateOnly.FromDayNumber(day);
}
