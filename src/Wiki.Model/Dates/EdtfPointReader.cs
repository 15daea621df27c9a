using System.Globalization;

namespace Wiki.Model.Dates;

/// <summary>Reads one date with its qualifier.</summary>
internal static class EdtfPointReader
{
    internal static EdtfPoint? Read(string text, out EdtfError fault)
    {
        var mark = text.Length > 0 ? text[^1] : ' ';
        var bare = mark is '?' or '~' or '%' ? text[..^1] : text;
        if (Form(bare) is not { } form)
        {
            fault = EdtfErrors.OfPoint(text);
            return null;
        }

        var year = Number(bare[..4].Replace('X', '0'));
        var point = year == 0 ? Out(EdtfError.YearOutOfRange, out fault) : ReadDays(form, year, bare, out fault);
        return point is null ? null : point with { IsUncertain = mark is '?' or '%', IsApproximate = mark is '~' or '%' };
    }

    private static EdtfForm? Form(string bare) => Shape(bare) switch
    {
        "0000-00-00" => EdtfForm.Day,
        "0000-00" => EdtfForm.Month,
        "0000" => EdtfForm.Year,
        "000X" => EdtfForm.Decade,
        "00XX" => EdtfForm.Century,
        "0000-00-XX" => EdtfForm.DayInMonth,
        "0000-XX-XX" => EdtfForm.DayInYear,
        "0000-XX" => EdtfForm.MonthInYear,
        _ => null,
    };

    private static string Shape(string bare) => string.Create(bare.Length, bare, static (shape, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            shape[i] = char.IsAsciiDigit(from[i]) ? '0' : from[i];
    });

    private static EdtfPoint? ReadDays(EdtfForm form, int year, string bare, out EdtfError fault) => form switch
    {
        EdtfForm.Day => OfDay(year, Number(bare[5..7]), Number(bare[8..]), out fault),
        EdtfForm.Month => OfMonthOrSeason(year, Number(bare[5..]), out fault),
        EdtfForm.DayInMonth => OfMonths(form, year, Number(bare[5..7]), 1, out fault),
        EdtfForm.Decade => OfMonths(form, year, 1, 120, out fault),
        EdtfForm.Century => OfMonths(form, year, 1, 1200, out fault),
        _ => OfMonths(form, year, 1, 12, out fault),
    };

    private static EdtfPoint? OfDay(int year, int month, int day, out EdtfError fault)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return Out(EdtfError.NotInCalendar, out fault);
        fault = EdtfError.None;
        var date = new DateOnly(year, month, day);
        return new EdtfPoint(EdtfForm.Day, date, date);
    }

    // Seasons are the three months they have in the northern calendar, and 24 follows 23:
    // the winter of a year begins in its December.
    private static EdtfPoint? OfMonthOrSeason(int year, int number, out EdtfError fault) => number switch
    {
        >= 21 and <= 24 => OfMonths(EdtfForm.Season, year, (number - 20) * 3, 3, out fault),
        >= 25 and <= 41 => Out(EdtfError.LevelTwo, out fault),
        _ => OfMonths(EdtfForm.Month, year, number, 1, out fault),
    };

    private static EdtfPoint? OfMonths(EdtfForm form, int year, int month, int count, out EdtfError fault)
    {
        if (month is < 1 or > 12)
            return Out(EdtfError.NotInCalendar, out fault);
        var after = (year * 12) + month - 1 + count - 1;
        var (lastYear, lastMonth) = (after / 12, (after % 12) + 1);
        if (lastYear > DateOnly.MaxValue.Year)
            return Out(EdtfError.YearOutOfRange, out fault);
        fault = EdtfError.None;
        return new EdtfPoint(form, new DateOnly(year, month, 1), new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth)));
    }

    private static EdtfPoint? Out(EdtfError why, out EdtfError fault)
    {
        fault = why;
        return null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
