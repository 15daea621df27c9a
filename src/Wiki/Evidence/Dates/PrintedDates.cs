using System.Globalization;
using System.Text.RegularExpressions;
using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Dates;

/// <summary>
/// Finds the calendar dates in a text: "22 March 2024", "March 22", "18 to 24 March", "22 maart", "March 2024", "the
/// 1980s", "2024-03-22", "22.3.2024", "2024年3月22日".
/// </summary>
internal static partial class PrintedDates
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
    private const string DayMonth = $"({First}{Day}( of| de)? {Month}(( del?)?,? {Year})?)";
    private const string MonthDay = $"({Month} {First}{Bare}(?!,?[0-9])(, {Year})?)";
    private const string MonthYear = $"({Month}( del?| of| van)? {Year})";
    private const string Years = $"({Year}[-–/](?<to>[0-9]{{2}})(?!/))";
    private const string Decade = $"({Year}['’]?(?<decade>s))";
    private const string YearFirst = $"({Year}/(?<month>[0-9]{{1,2}})/(?<day>[0-9]{{1,2}}))";
    private const string Numeric = $"({NumericDates.Pattern}{Year})";
    private const string InWords = $"{DayMonth}|{MonthDay}|{MonthYear}";
    private const string AnyDate = $"({Iso}|{InWords}|{Years}|{Decade}|{YearFirst}|{Numeric}|({Year}))";
    private const string Chinese =
        "((?<year>[12][0-9]{3}) ?[年년]( ?(?<month>[0-9]{1,2}) ?[月월]( ?(?<day>[0-9]{1,2}) ?[日号號일])?)?)"
        + "|((?<month>[0-9]{1,2}) ?[月월] ?(?<day>[0-9]{1,2}) ?[日号號일])";

    private const int LeapYear = 2000;
    private const int YearsOfCentury = 100;

    /// <summary>The numbers that EDTF has for the seasons.</summary>
    private const int FirstSeason = 21;
    private const int LastSeason = 24;

    /// <summary>What stands behind the name of a month, before a year or a day.</summary>
    private static readonly string[] Links = [" de", " del", " of", " van", "."];

    /// <summary>Each date of a text in a language that is not known.</summary>
    public static IEnumerable<FoundDate> In(string words) => In(words, null);

    /// <summary>Each date with its offset; both ends of a range.</summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, by which day or month is first in digits; null where either may be.</param>
    public static IEnumerable<FoundDate> In(string words, string? tag)
    {
        var order = NumericDates.OrderOf(tag);
        var months = MonthNames.Of(tag);
        return Matches(WithPlainDigits(words), months)
            .SelectMany(match => Read(match, months, order))
            .OfType<FoundDate>();
    }

    /// <summary>Each date has digits, and begins with these or with the name of a month before them.</summary>
    private static IEnumerable<Match> Matches(string words, MonthNames months)
    {
        for (var at = NextDigit(words, 0); at < words.Length; at = NextDigit(words, at))
        {
            var match = MonthBefore(words, at, months) is { } start ? Printed().Match(words, start) : Match.Empty;
            if (!match.Success)
                match = Printed().Match(words, at);
            if (match.Success && IsDate(match, months))
            {
                yield return match;
                at = match.Index + match.Length;
            }
            else
            {
                while (at < words.Length && char.IsAsciiDigit(words[at]))
                    at++;
            }
        }
    }

    private static bool IsDate(Match match, MonthNames months) =>
        !match.Groups["month"].Success
        || (MonthOf(match, months) is { } month && (month < FirstSeason || !match.Groups["day"].Success));

    private static int NextDigit(string words, int from) =>
        words.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var index ? from + index : words.Length;

    /// <summary>
    /// Names of months without day or year; some are other words as well, so they only ever carry a date.
    /// </summary>
    public static IEnumerable<FoundDate> MonthsIn(string words) => MonthWords.In(words, MonthNames.Of(null).NumberOf);

    /// <summary>
    /// Names of months that a word before them makes a date of, as in "early in May", without day or year.
    /// </summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    public static IEnumerable<FoundDate> MonthsAfterWords(string words, string tag)
    {
        var before = LanguageSections.Read("relative-words.txt").Of(LanguageSections.Primary(tag), "before-months");
        return MonthWords.In(words, MonthNames.Of(tag).OwnNumberOf).Where(month =>
            before.Contains(MonthWords.Before(words, month.Offset), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The text without a full stop of an abbreviation or the word between a month and its year.</summary>
    private static ReadOnlySpan<char> WithoutLink(ReadOnlySpan<char> before)
    {
        foreach (var link in Links)
        {
            if (before.EndsWith(link))
                return before[..^link.Length];
        }

        return before;
    }

    /// <summary>Where the name of a month before digits begins; null where none does.</summary>
    private static int? MonthBefore(string words, int at, MonthNames months)
    {
        var before = words.AsSpan(0, at);
        if (before is not [.., ' '])
            return null;
        before = WithoutLink(before[..^1]);
        var end = before.Length;
        var start = MonthWords.Start(words, end);
        if (start > 0 && words[start - 1] == '/')
            (start, end) = (MonthWords.Start(words, start - 1), start - 1);
        return months.NumberOf(words.AsSpan(start, end - start)) is null ? null : start;
    }

    private static IEnumerable<FoundDate?> Read(Match match, MonthNames months, NumericOrder order)
    {
        if (match.Groups["one"].Success)
            return [InDigits(match, order)];
        if (match.Groups["to"].Success)
            return YearsOf(match.Groups["year"], match.Groups["to"]);
        return Read(match, months);
    }

    private static IEnumerable<FoundDate?> Read(Match match, MonthNames months)
    {
        var (year, month) = (Number(match.Groups["year"]), MonthOf(match, months));
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
        var (year, one, two) =
            (Number(match.Groups["year"]), Number(match.Groups["one"]), Number(match.Groups["two"]));
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
        var isInCalendar = month is null or (>= 1 and <= 12) or (>= FirstSeason and <= LastSeason)
            && day is null or >= 1
            && (day is null || month is null || day <= DateTime.DaysInMonth(year ?? LeapYear, month.Value));
        return isInCalendar
            ? new FoundDate(match.Index, match.Value, year, month, day) { IsInRange = match.Groups["first"].Success }
            : null;
    }

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private static int? MonthOf(Match match, MonthNames months)
    {
        var month = match.Groups["month"];
        if (!month.Success)
            return null;
        return char.IsAsciiDigit(month.ValueSpan[0]) ? Number(month) : months.NumberOf(month.ValueSpan);
    }

    /// <summary>Digits of other scripts as those of ASCII, where that keeps every offset.</summary>
    private static string WithPlainDigits(string words) =>
        System.Text.Ascii.IsValid(words)
            ? words
            : string.Create(words.Length, words, static (plain, words) =>
            {
                for (var index = 0; index < plain.Length; index++)
                    plain[index] = CharUnicodeInfo.GetDecimalDigitValue(words[index]) is >= 0 and var digit
                        ? (char)('0' + digit)
                        : words[index];
            });

    [GeneratedRegex(
        $@"\G((?<![\p{{L}}\p{{N}}]){AnyDate}(?![\p{{L}}\p{{N}}]|,[0-9])|(?<![0-9])({Chinese}))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();
}
