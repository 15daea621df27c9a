using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiki.Checking.Prose;

/// <summary>
/// Finds the calendar dates in a text: "22 March 2024", "March 22", "18 to 24 March", "March 2024", "the 1980s",
/// "2024-03-22".
/// </summary>
internal static partial class Dates
{
    private const string Month =
        "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";

    private const string Year = "(?<year>[12][0-9]{3})";
    private const string Day = "(?<day>[0-9]{1,2})(st|nd|rd|th)?";

    private const string Iso = $"({Year}-(?<month>[0-9]{{2}})(-(?<day>[0-9]{{2}}))?)";
    private const string DayMonth = $"(((?<first>[0-9]{{1,2}})( to |–|-| and ))?{Day} {Month}( {Year})?)";
    private const string MonthDay = $"({Month} ((?<first>[0-9]{{1,2}})(–|-| to | and ))?{Day}(?!,?[0-9])(, {Year})?)";
    private const string MonthYear = $"({Month} {Year})";
    private const string Decade = $"({Year}(?<decade>s))";
    private const string Slashes = $"((?<month>[0-9]{{1,2}})/(?<day>[0-9]{{1,2}})/{Year})";
    private const string AnyDate = $"({Iso}|{DayMonth}|{MonthDay}|{MonthYear}|{Decade}|{Slashes}|({Year}))";

    private static readonly string[] MonthNames = DateTimeFormatInfo.InvariantInfo.MonthNames;

    /// <summary>Each date with its offset; both ends of a range.</summary>
    public static IEnumerable<FoundDate> In(string words) =>
        Printed().Matches(words).SelectMany(Read).OfType<FoundDate>();

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

    private static FoundDate? Find(Match match, int? year, int? month, int? day)
    {
        var isInCalendar = month is null or (>= 1 and <= 12) && day is null or (>= 1 and <= 31);
        return isInCalendar ? new FoundDate(match.Index, match.Value, year, month, day) : null;
    }

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private static int? MonthOf(Group group)
    {
        if (!group.Success)
            return null;
        var index = Array.IndexOf(MonthNames, group.Value);
        return index >= 0 ? index + 1 : Number(group);
    }

    [GeneratedRegex($@"(?<![\p{{L}}\p{{N}}]){AnyDate}(?![\p{{L}}\p{{N}}]|,[0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();
}
