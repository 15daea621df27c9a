using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiki.Evidence.Dates;

/// <summary>The forms in which dates are printed, and what the parts of each form say.</summary>
internal static partial class DateForms
{
    // A word, of which the table says whether it is a month: with all names in it, the pattern is too large for the JIT
    // compiler to optimise.
    private const string Month = @"(?<month>[\p{L}\p{M}]{2,16})(/[\p{L}\p{M}]+)?(\.(?=,? ?[0-9]))?";
    private const string Year = "(?<year>[12][0-9]{3})";
    private const string Bare = "(?<day>[0-9]{1,2})(st|nd|rd|th|ste|e|er)?";
    private const string Day = $@"{Bare}\.?";
    private const string To = "( to |–|-| and | tot | en | bis | und )";
    private const string First = $"((?<first>[0-9]{{1,2}})(st|nd|rd|th|\\.)?{To})?";

    private const string Iso = $"({Year}-(?<month>[01][0-9])(-(?<day>[0-9]{{2}}))?)";
    private const string ShortYear = "['’](?<short>[0-9]{2})";
    private const string DayMonth = $"({First}{Day}( of| de)? {Month}(( del?)?,? {Year}| {ShortYear})?)";
    private const string Hyphenated = $"((?<day>[0-9]{{1,2}})-{Month}-({Year}|(?<short>[0-9]{{2}})))";
    private const string MonthDay = $"({Month} (the )?{First}{Bare}(?!,?[0-9])(, {Year}|,? {ShortYear})?)";
    private const string MonthYear = $"({Month}( del?| of| van)? {Year})";
    private const string Years = $"({Year}[-–/](?<to>[0-9]{{2}})(?!/))";
    private const string Decade = $"({Year}['’]?(?<decade>s))";
    private const string YearFirst = $"({Year}/(?<month>[0-9]{{1,2}})/(?<day>[0-9]{{1,2}}))";
    private const string Numeric = $"({NumericDates.Pattern}{Year})|{NumericDates.OfShortYear}";
    private const string InWords = $"{DayMonth}|{Hyphenated}|{MonthDay}|{MonthYear}";
    private const string AnyDate = $"({Iso}|{InWords}|{Years}|{Decade}|{YearFirst}|{Numeric}|({Year}))";
    private const string Chinese =
        "((?<year>[12][0-9]{3}) ?[年년]( ?(?<month>[0-9]{1,2}) ?[月월]( ?(?<day>[0-9]{1,2}) ?[日号號일])?)?)"
        + "|((?<month>[0-9]{1,2}) ?[月월] ?(?<day>[0-9]{1,2}) ?[日号號일])";

    private const int LeapYear = 2000;
    private const int YearsOfCentury = 100;

    /// <summary>The numbers that EDTF has for the seasons.</summary>
    private const int FirstSeason = 21;
    private const int LastSeason = 24;

    /// <summary>What has the form of a date from an offset on; any word can be in the place of its month.</summary>
    public static Match At(string words, int offset) => Printed().Match(words, offset);

    /// <summary>Whether what is in the place of a month, if anything, is one.</summary>
    public static bool IsDate(Match match, MonthNames months) =>
        !match.Groups["month"].Success
        || (MonthOf(match, months) is { } month && (month < FirstSeason || !match.Groups["day"].Success));

    /// <summary>The dates of a match: two for a range, null for a day that is not in the calendar.</summary>
    /// <param name="match">The match.</param>
    /// <param name="months">The names of the months that count.</param>
    /// <param name="order">Which of day and month is first in digits.</param>
    public static IEnumerable<FoundDate?> Read(Match match, MonthNames months, NumericOrder order)
    {
        if (match.Groups["one"].Success)
            return [InDigits(match, order)];
        if (match.Groups["to"].Success)
            return YearsOf(match.Groups["year"], match.Groups["to"]);
        return Read(match, months);
    }

    private static IEnumerable<FoundDate?> Read(Match match, MonthNames months)
    {
        var (year, month) = (YearOf(match), MonthOf(match, months));
        if (match.Groups["first"].Success)
            yield return Find(match, year, month, Number(match.Groups["first"]));
        if (match.Groups["decade"].Success)
            yield return new FoundDate(match.Index, match.Value, year / 10, null, null) { IsDecade = true };
        else
            yield return Find(match, year, month, Number(match.Groups["day"]));
    }

    /// <summary>"2022-23" and "2022/23": the second has the century of the first.</summary>
    private static IEnumerable<FoundDate> YearsOf(Group from, Group to)
    {
        var (year, end) = (Number(from)!.Value, Number(to)!.Value);
        yield return new FoundDate(from.Index, from.Value, year, null, null);
        if (end > year % YearsOfCentury)
            yield return new FoundDate(to.Index, to.Value, year - (year % YearsOfCentury) + end, null, null);
    }

    private static FoundDate? InDigits(Match match, NumericOrder order)
    {
        var year = YearOf(match);
        var (one, two) = (Number(match.Groups["one"]), Number(match.Groups["two"]));
        var byDay = order == NumericOrder.MonthFirst && match.Groups["mark"].Value != "."
            ? null
            : Find(match, year, two, one);
        var byMonth = order == NumericOrder.DayFirst || match.Groups["mark"].Value == "."
            ? null
            : Find(match, year, one, two);
        return byDay is null ? byMonth : byDay with { Swapped = byMonth };
    }

    private static FoundDate? Find(Match match, int? year, int? month, int? day)
    {
        var isInCalendar = month switch
        {
            null => day is null or >= 1,
            >= 1 and <= 12 => day is null
                || (day >= 1 && day <= DateTime.DaysInMonth(year ?? LeapYear, month.Value)),
            _ => month is >= FirstSeason and <= LastSeason && day is null,
        };
        return isInCalendar
            ? new FoundDate(match.Index, match.Value, year, month, day) { IsInRange = match.Groups["first"].Success }
            : null;
    }

    private static int? YearOf(Match match) =>
        Number(match.Groups["year"])
        ?? (Number(match.Groups["short"]) is { } lastDigits ? NumericDates.YearOf(lastDigits) : null);

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private static int? MonthOf(Match match, MonthNames months)
    {
        var month = match.Groups["month"];
        if (!month.Success)
            return null;
        return char.IsAsciiDigit(month.ValueSpan[0]) ? Number(month) : months.NumberOf(month.ValueSpan);
    }

    [GeneratedRegex(
        $@"\G((?<![\p{{L}}\p{{N}}]){AnyDate}(?![\p{{L}}\p{{N}}]|,[0-9])|(?<![0-9])({Chinese}))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();
}
