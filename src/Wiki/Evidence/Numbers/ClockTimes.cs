using System.Text.RegularExpressions;

namespace Wiki.Evidence.Numbers;

/// <summary>Reads a clock time in digits: "18:54", "6:54 PM", "8 p.m.", "18.54 Uhr".</summary>
/// <param name="text">The text.</param>
/// <param name="hours">The words after a time in its language.</param>
/// <param name="hoursWithMinutes">Those that are after a time only if it has minutes, as they also count hours.</param>
internal sealed partial class ClockTimes(
    string text, IReadOnlyList<string> hours, IReadOnlyList<string> hoursWithMinutes)
{
    private const int Noon = 12;

    /// <summary>No time is longer.</summary>
    private const int Reach = 16;

    /// <summary>The time that begins at an offset; null where none does.</summary>
    public FoundNumber? Read(int offset)
    {
        var end = Math.Min(text.Length, offset + Reach);
        var match = Printed().Match(text[offset..end]);
        if (!match.Success || !(match.Groups["minute"].Success || match.Groups["half"].Success))
            match = BeforeWord().Match(text[offset..end]);
        return match.Success && IsTime(match) ? Read(offset, match) : null;
    }

    private bool IsTime(Match match)
    {
        var (word, hasMinutes) = (match.Groups["word"], match.Groups["minute"].Success);
        return !word.Success
            || hours.Contains(word.Value, StringComparer.OrdinalIgnoreCase)
            || (hasMinutes && hoursWithMinutes.Contains(word.Value, StringComparer.OrdinalIgnoreCase));
    }

    private static FoundNumber? Read(int offset, Match match)
    {
        var hour = Number(match.Groups["hour"]);
        var minute = match.Groups["minute"].Success ? Number(match.Groups["minute"]) : 0;
        return hour > 24 || minute > 59
            ? null
            : new FoundNumber(offset, match.Value, [(HourOfDay(hour, match.Groups["half"]) * 60) + minute])
            {
                IsTime = true,
            };
    }

    private static int HourOfDay(int hour, Group half)
    {
        if (!half.Success)
            return hour;
        return (hour % Noon) + (half.Value[0] is 'p' or 'P' ? Noon : 0);
    }

    /// <summary>The digits may be of any script.</summary>
    private static int Number(Group group) =>
        group.Value.Aggregate(0, (sum, digit) => (sum * 10) + Letters.DigitAt(digit.ToString(), 0));

    [GeneratedRegex(
        @"\A(?<hour>\d{1,2})(:(?<minute>\d{2})(:\d{2})?)?( ?(?<half>[ap]\.?m\b\.?))?(?![\p{L}\d])",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Printed();

    [GeneratedRegex(
        @"\A(?<hour>\d{1,2})([.:](?<minute>\d{2}))? ?(?<word>\p{L}+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeWord();
}
