using System.Globalization;

namespace Wiki.Model.Dates;

/// <summary>Formats a date in plain English.</summary>
/// <param name="known">A year that readers know already, which days and months leave out.</param>
internal sealed class EdtfWords(int? known = null)
{
    internal string Of(Edtf date) => (date.Start.Point, date.End.Point) switch
    {
        ({ } first, { } last) when first == last => Single(first, date.Form),
        ({ } first, { } last) when date.IsLasting => Joined(first, " to ", last),
        ({ } first, { } last) => "between " + Joined(first, " and ", last),
        ({ } first, null) => From(first, date),
        (null, { } last) => Until(last, date),
        _ => date.Written,
    };

    private string Single(EdtfPoint point, EdtfForm form) => form switch
    {
        EdtfForm.Within when point.Form is not EdtfForm.Day => "a day in " + Plain(point),
        EdtfForm.Century or EdtfForm.Decade => Hedge(point) + Years(point, " to "),
        _ => InSpan(point),
    };

    private string From(EdtfPoint first, Edtf date)
    {
        if (!date.IsLasting)
            return OnOrIn(first) + " or after " + Plain(first);
        return date.End.IsOpen ? "since " + InSpan(first) : InSpan(first) + " to an unknown date";
    }

    private string Until(EdtfPoint last, Edtf date)
    {
        if (!date.IsLasting)
            return OnOrIn(last) + " or before " + Plain(last);
        return date.Start.IsOpen ? "until " + InSpan(last) : "an unknown date to " + InSpan(last);
    }

    private static string OnOrIn(EdtfPoint point) => point.Form is EdtfForm.Day ? "on" : "in";

    private string Joined(EdtfPoint first, string link, EdtfPoint last) =>
        Opening(first, last) + link + InSpan(last);

    // A month or year that both ends share is written only once, at the second.
    private string Opening(EdtfPoint first, EdtfPoint last)
    {
        if (first.Form != last.Form || first.First.Year != last.First.Year || first.IsQualified || last.IsQualified)
            return InSpan(first);
        return first.Form switch
        {
            EdtfForm.Day when first.First.Month == last.First.Month => Format(first.First, "%d"),
            EdtfForm.Day => Format(first.First, "d MMMM"),
            EdtfForm.Month => Format(first.First, "MMMM"),
            _ => InSpan(first),
        };
    }

    private string InSpan(EdtfPoint point) => Hedge(point) + Plain(point);

    private static string Hedge(EdtfPoint point) => (point.IsUncertain, point.IsApproximate) switch
    {
        (true, true) => "possibly about ",
        (true, false) => "possibly ",
        (false, true) => "about ",
        _ => "",
    };

    private string Plain(EdtfPoint point) => point.Form switch
    {
        EdtfForm.Day => Format(point.First, "d MMMM") + NewYear(point),
        EdtfForm.Month => Format(point.First, "MMMM") + NewYear(point),
        EdtfForm.DayInMonth => "a day in " + Format(point.First, "MMMM") + NewYear(point),
        EdtfForm.DayInYear => "a day in " + Year(point),
        EdtfForm.MonthInYear => "a month in " + Year(point),
        EdtfForm.Season => Season(point),
        EdtfForm.Decade or EdtfForm.Century => Years(point, "\u2013"),
        _ => Year(point),
    };

    private static string Season(EdtfPoint point) => point.First.Month switch
    {
        3 => "spring " + Year(point),
        6 => "summer " + Year(point),
        9 => "autumn " + Year(point),
        _ => "winter " + Year(point) + Format(point.Last, "'/'yy"),
    };

    // "The 1900s" can be a decade or a century, so the first decade of a century is written as a range.
    private static string Years(EdtfPoint point, string link) =>
        point.Form is EdtfForm.Decade && point.First.Year % 100 != 0
            ? "the " + Year(point) + "s"
            : Year(point) + link + point.Last.Year.ToString(CultureInfo.InvariantCulture);

    private string NewYear(EdtfPoint point) => point.First.Year == known ? "" : " " + Year(point);

    private static string Year(EdtfPoint point) => point.First.Year.ToString(CultureInfo.InvariantCulture);

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
