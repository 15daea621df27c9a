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
    private const string Month = $"(?<month>{MonthNames.Pattern})";
    private const string Year = "(?<year>[12][0-9]{3})";
    private const string Day = @"(?<day>[0-9]{1,2})(st|nd|rd|th|ste|e|er|\.)?";
    private const string To = "( to |–|-| and | tot | en | bis | und )";
    private const string First = $"((?<first>[0-9]{{1,2}})(st|nd|rd|th|\\.)?{To})?";

    private const string Iso = $"({Year}-(?<month>[0-9]{{2}})(-(?<day>[0-9]{{2}}))?)";
    private const string DayMonth = $"({First}{Day}( of| de)? {Month}(( de)?,? {Year})?)";

    // One group for both, as each repeats the names of the months: with a third copy of them, the compiler gives up
    // optimising the generated method, which then takes seven times as long.
    private const string MonthFirst = $"({Month}( {First}{Day}(?!,?[0-9])(, {Year})?|( de)? {Year}))";
    private const string Decade = $"({Year}(?<decade>s))";
    private const string YearFirst = $"({Year}/(?<month>[0-9]{{1,2}})/(?<day>[0-9]{{1,2}}))";
    private const string Numeric = $"({NumericDates.Pattern}{Year})";
    private const string AnyDate = $"({Iso}|{DayMonth}|{MonthFirst}|{Decade}|{YearFirst}|{Numeric}|({Year}))";
    private const string Chinese = $"({Year}年((?<month>[0-9]{{1,2}})月((?<day>[0-9]{{1,2}})[日号號])?)?)";

    private const int LeapYear = 2000;

    /// <summary>Each date of a text in a language that is not known.</summary>
    public static IEnumerable<FoundDate> In(string words) => In(words, null);

    /// <summary>Each date with its offset; both ends of a range.</summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, by which day or month is first in digits; null where either may be.</param>
    public static IEnumerable<FoundDate> In(string words, string? tag)
    {
        var order = NumericDates.OrderOf(tag);
        return Printed().Matches(WithPlainDigits(words)).SelectMany(match => Read(match, order)).OfType<FoundDate>();
    }

    /// <summary>
    /// Names of months without day or year; some are other words as well, so they only ever carry a date.
    /// </summary>
    public static IEnumerable<FoundDate> MonthsIn(string words) =>
        MonthOnly()
            .Matches(words)
            .Select(match => Find(match, null, MonthOf(match.Groups["month"]), null))
            .OfType<FoundDate>();

    /// <summary>
    /// Names of months that a word before them makes a date of, as in "early in May", without day or year.
    /// </summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    public static IEnumerable<FoundDate> MonthsAfterWords(string words, string tag)
    {
        var before = LanguageSections.Read("relative-words.txt").Of(LanguageSections.Primary(tag), "before-months");
        return MonthsIn(words).Where(month =>
            before.Contains(WordBefore(words, month.Offset), StringComparer.OrdinalIgnoreCase));
    }

    private static string WordBefore(string words, int offset)
    {
        var end = offset;
        while (end > 0 && words[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(words[start - 1]))
            start--;
        return words[start..end];
    }

    private static IEnumerable<FoundDate?> Read(Match match, NumericOrder order)
    {
        if (match.Groups["one"].Success)
            return [InDigits(match, order)];
        return Read(match);
    }

    private static IEnumerable<FoundDate?> Read(Match match)
    {
        var (year, month) = (Number(match.Groups["year"]), MonthOf(match.Groups["month"]));
        if (match.Groups["first"].Success)
            yield return Find(match, year, month, Number(match.Groups["first"]));
        if (match.Groups["decade"].Success)
            yield return new FoundDate(match.Index, match.Value, year / 10, null, null) { IsDecade = true };
        else
            yield return Find(match, year, month, Number(match.Groups["day"]));
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
        var isInCalendar = month is null or (>= 1 and <= 12)
            && day is null or >= 1
            && (day is null || month is null || day <= DateTime.DaysInMonth(year ?? LeapYear, month.Value));
        return isInCalendar
            ? new FoundDate(match.Index, match.Value, year, month, day) { IsInRange = match.Groups["first"].Success }
            : null;
    }

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private static int? MonthOf(Group group) =>
        group.Success ? MonthNames.NumberOf(group.Value) ?? Number(group) : null;

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
        $@"(?<![\p{{L}}\p{{N}}]){AnyDate}(?![\p{{L}}\p{{N}}]|,[0-9])|(?<![0-9]){Chinese}",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();

    [GeneratedRegex($@"(?<!\p{{L}}){Month}(?!\p{{L}})", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthOnly();
}
