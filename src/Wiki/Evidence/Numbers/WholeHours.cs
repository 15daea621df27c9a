namespace Wiki.Evidence.Numbers;

/// <summary>
/// Reads a whole hour, which may be a count too: "at eight", "om 8 uur", "a las ocho". As a clock time it carries a
/// number and states none.
/// </summary>
internal sealed class WholeHours(string text, NumberLanguage language)
{
    private const int HoursOfHalfDay = 12;
    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;

    /// <summary>No words beside an hour are longer.</summary>
    private const int Reach = 24;

    private readonly ClockLanguage _clock = language.Clock;

    /// <summary>The clock time that a number can be; null where it can be none.</summary>
    public FoundNumber? Read(FoundNumber number)
    {
        if (number is not { IsTime: false, IsPercent: false, Values: [>= 0 and <= HoursOfDay and var hour] }
            || hour % 1 != 0)
            return null;
        var before = text[Math.Max(0, number.Offset - Reach)..number.Offset].TrimEnd();
        var after = text[number.End..Math.Min(text.Length, number.End + Reach)].TrimStart();
        return IsHour(before, after)
            ? number with { IsTime = true, IsWeak = true, Values = Minutes((int)hour, before, after) }
            : null;
    }

    private bool IsHour(string before, string after) =>
        _clock.HoursBehind.Any(words => Letters.EndsWithPhrase(before, words))
        || _clock.HoursBefore.Any(words => Letters.StartsWithPhrase(after, words))
        || _clock.HoursAround.Any(words =>
            Letters.EndsWithPhrase(before, words.Before) && Letters.StartsWithPhrase(after, words.After));

    private IReadOnlyList<decimal> Minutes(int hour, string before, string after)
    {
        var (minute, later) = (hour * MinutesOfHour, (hour + HoursOfHalfDay) % HoursOfDay * MinutesOfHour);
        if (hour > HoursOfHalfDay || IsBeside(_clock.Mornings, before, after))
            return [minute];
        return IsBeside(_clock.Evenings, before, after) ? [later] : [minute, later];
    }

    private static bool IsBeside(IReadOnlyList<string> words, string before, string after) => words.Any(word =>
        before.Contains(word, StringComparison.OrdinalIgnoreCase)
        || after.Contains(word, StringComparison.OrdinalIgnoreCase));
}
