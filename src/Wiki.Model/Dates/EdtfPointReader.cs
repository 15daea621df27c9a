using System.Globalization;

namespace Wiki.Model.Dates;

/// <summary>Reads one date with its qualifier.</summary>
internal static class EdtfPointReader
{
    internal static EdtfPoint? Read(string text, out EdtfError error)
    {
        var mark = text.Length > 0 ? text[^1] : ' ';
        var bare = mark is '?' or '~' or '%' ? text[..^1] : text;
        if (Form(bare) is not { } form)
        {
            error = EdtfErrors.OfPoint(text);
            return null;
        }

        var year = Number(bare[..4].Replace('X', '0'));
        var point = year == 0 ? Fail(EdtfError.YearOutOfRange, out error) : ReadDays(form, year, bare, out error);
        if (point is null)
            return null;
        return point with { IsUncertain = mark is '?' or '%', IsApproximate = mark is '~' or '%' };
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

    private static EdtfPoint? ReadDays(EdtfForm form, int year, string bare, out EdtfError error) => form switch
    {
        EdtfForm.Day => OfDay(year, Number(bare[5..7]), Number(bare[8..]), out error),
        EdtfForm.Month => OfMonthOrSeason(year, Number(bare[5..]), out error),
        EdtfForm.DayInMonth => OfMonths(form, year, Number(bare[5..7]), 1, out error),
        EdtfForm.Decade => OfMonths(form, year, 1, 120, out error),
        EdtfForm.Century => OfMonths(form, year, 1, 1200, out error),
        _ => OfMonths(form, year, 1, 12, out error),
    };

    private static EdtfPoint? OfDay(int year, int month, int day, out EdtfError error)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return Fail(EdtfError.NotInCalendar, out error);
        error = EdtfError.None;
        var date = new DateOnly(year, month, day);
        return new EdtfPoint(EdtfForm.Day, date, date);
    }

    // A season is three months of the northern calendar; 24 follows 23, so the winter of a year starts in December.
    private static EdtfPoint? OfMonthOrSeason(int year, int number, out EdtfError error) => number switch
    {
        >= 21 and <= 24 => OfMonths(EdtfForm.Season, year, (number - 20) * 3, 3, out error),
        >= 25 and <= 41 => Fail(EdtfError.LevelTwo, out error),
        _ => OfMonths(EdtfForm.Month, year, number, 1, out error),
    };

    private static EdtfPoint? OfMonths(EdtfForm form, int year, int month, int count, out EdtfError error)
    {
        if (month is < 1 or > 12)
            return Fail(EdtfError.NotInCalendar, out error);
        var lastIndex = (year * 12) + month - 1 + count - 1;
        var (lastYear, lastMonth) = (lastIndex / 12, (lastIndex % 12) + 1);
        if (lastYear > DateOnly.MaxValue.Year)
            return Fail(EdtfError.YearOutOfRange, out error);
        error = EdtfError.None;
        var first = new DateOnly(year, month, 1);
        var last = new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth));
        return new EdtfPoint(form, first, last);
    }

    private static EdtfPoint? Fail(EdtfError reason, out EdtfError error)
    {
        error = reason;
        return null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
