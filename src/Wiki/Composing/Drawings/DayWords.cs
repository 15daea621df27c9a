using System.Globalization;

namespace Wiki.Composing.Drawings;

/// <summary>Ranges of days in words.</summary>
internal static class DayWords
{
    /// <summary>
    /// The days from the first to the last, <c>7–21 March 2024</c>; whole months and years by their names.
    /// </summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="known">A year that readers know already, which a day in it leaves out.</param>
    public static string Of(DateOnly first, DateOnly last, int? known = null)
    {
        var closing = Format(last, last.Year == known ? "d MMMM" : "d MMMM yyyy");
        if (first == last)
            return closing;
        if (first.Day == 1 && last.AddDays(1).Day == 1)
            return first.Month == 1 && last.Month == 12 ? Years(first, last) : Months(first, last);
        var opening = (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => Format(first, "%d"),
            (true, false) => Format(first, "d MMMM "),
            _ => Format(first, "d MMMM yyyy "),
        };
        var dash = opening.EndsWith(' ') ? "– " : "–";
        return $"{opening}{dash}{closing}";
    }

    /// <summary>The months from that of the first day to that of the last: <c>March 2024</c>.</summary>
    public static string Months(DateOnly first, DateOnly last)
    {
        if (first.Year != last.Year)
            return $"{Format(first, "MMMM yyyy")} – {Format(last, "MMMM yyyy")}";
        return first.Month == last.Month
            ? Format(last, "MMMM yyyy")
            : $"{Format(first, "MMMM")} – {Format(last, "MMMM yyyy")}";
    }

    public static string Years(DateOnly first, DateOnly last) =>
        first.Year == last.Year ? Format(last, "yyyy") : $"{Format(first, "yyyy")}–{Format(last, "yyyy")}";

    /// <summary>The days that moments lie within; the end of a day is the start of the next.</summary>
    public static string Of(double start, double end) => Of(Day(start), Day(Math.Ceiling(end) - 1));

    public static DateOnly Day(double moment) => DateOnly.FromDayNumber((int)moment);

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
