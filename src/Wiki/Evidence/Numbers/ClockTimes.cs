using System.Text.RegularExpressions;

namespace Wiki.Evidence.Numbers;

/// <summary>
/// Reads a clock time in digits: "18:54", "6:54 PM", "6.54pm", "8 p.m.", "18.54 Uhr", "at 18.54", "18h54" and
/// "1854 hours".
/// </summary>
internal sealed partial class ClockTimes(string text, NumberLanguage language)
{
    private const int Noon = 12;

    /// <summary>No time is longer.</summary>
    private const int Reach = 16;

    /// <summary>The time that begins at an offset; null where none does.</summary>
    public FoundNumber? Read(int offset)
    {
        var words = text[offset..Math.Min(text.Length, offset + Reach)];
        var match = Printed().Match(words);
        if (match.Success && (match.Groups["minute"].Success || match.Groups["half"].Success))
            return Read(offset, match);
        match = BehindWord().Match(words);
        if (match.Success && language.Clock.BeforeHours.Contains(WordBefore(offset)))
            return Read(offset, match);
        match = WithLetter().Match(words);
        if (match.Success)
            return Read(offset, match);
        match = InOne().Match(words);
        if (match.Success && language.Clock.HoursInOne.Contains(match.Groups["word"].Value))
            return Read(offset, match);
        match = BeforeWord().Match(words);
        return match.Success && IsTime(match) ? Read(offset, match) : null;
    }

    private string WordBefore(int offset)
    {
        var end = offset > 0 && text[offset - 1] == ' ' ? offset - 1 : offset;
        return text[Letters.StartOfWord(text, end, Reach)..end];
    }

    private bool IsTime(Match match)
    {
        var (word, hasMinutes) = (match.Groups["word"], match.Groups["minute"].Success);
        return !word.Success
            || language.Clock.Hours.Contains(word.Value)
            || (hasMinutes && language.Clock.HoursWithMinutes.Contains(word.Value));
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
        @"\A(?<hour>\d{1,2})((:(?<minute>\d{2})(:\d{2})?)|(\.(?<minute>\d{2})(?= ?[ap]\.?m\b)))?"
        + @"( ?(?<half>[ap]\.?m\b\.?))?(?![\p{L}\d])",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Printed();

    [GeneratedRegex(
        @"\A(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?![\p{L}\d%€]| ?[%€]|[.,]\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BehindWord();

    [GeneratedRegex(
        @"\A(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) (?<word>\p{L}+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InOne();

    [GeneratedRegex(
        @"\A(?<hour>\d{1,2}) ?h ?(?<minute>[0-5]\d)(?![\p{L}\d])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WithLetter();

    [GeneratedRegex(
        @"\A(?<hour>\d{1,2})([.:](?<minute>\d{2}))? ?(?<word>\p{L}+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeWord();
}
