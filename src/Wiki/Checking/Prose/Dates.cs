using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiki.Checking.Prose;

/// <summary>Finds the calendar dates that words print: "22 March 2024", "March 22", "18 to 24 March", "March 2024", "the 1980s", "2024-03-22".</summary>
internal static partial class Dates
{
    private const string Month = "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";
    private const string Year = "(?<year>[12][0-9]{3})";
    private const string Day = "(?<day>[0-9]{1,2})(st|nd|rd|th)?";

    private static readonly string[] MonthNames = DateTimeFormatInfo.InvariantInfo.MonthNames;

    /// <summary>Each date with its place; a range gives both of its ends.</summary>
    public static IEnumerable<FoundDate> In(string words) => Printed().Matches(words).SelectMany(Read).OfType<FoundDate>();

    private static IEnumerable<FoundDate?> Read(Match match)
    {
        var (year, month) = (Number(match.Groups["year"]), MonthOf(match.Groups["month"]));
        if (match.Groups["first"].Success)
            yield return Find(match, year, month, Number(match.Groups["first"]));
        yield return match.Groups["decade"].Success ? new FoundDate(match.Index, match.Value, year / 10, null, null) { IsDecade = true } : Find(match, year, month, Number(match.Groups["day"]));
    }

    private static FoundDate? Find(Match match, int? year, int? month, int? day)
    {
        var isInCalendar = month is null or (>= 1 and <= 12) && day is null or (>= 1 and <= 31);
        return isInCalendar ? new FoundDate(match.Index, match.Value, year, month, day) : null;
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private static int? MonthOf(Group group)
    {
        if (!group.Success)
            return null;
        var index = Array.IndexOf(MonthNames, group.Value);
        return index >= 0 ? index + 1 : Number(group);
    }

    [GeneratedRegex($@"(?<![\p{{L}}\p{{N}}])(({Year}-(?<month>[0-9]{{2}})(-(?<day>[0-9]{{2}}))?)|(((?<first>[0-9]{{1,2}})( to |–|-| and ))?{Day} {Month}( {Year})?)|({Month} ((?<first>[0-9]{{1,2}})(–|-| to | and ))?{Day}(?!,?[0-9])(, {Year})?)|({Month} {Year})|({Year}(?<decade>s))|((?<month>[0-9]{{1,2}})/(?<day>[0-9]{{1,2}})/{Year})|({Year}))(?![\p{{L}}\p{{N}}]|,[0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();
}
