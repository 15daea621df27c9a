namespace Wiki.Evidence.Numbers;

/// <summary>
/// Reads a clock time in words: "half past seven", "quarter to 8", "noon", "half acht", "Viertel vor acht".
/// </summary>
internal sealed class ClockWords(string text, NumberLanguage language)
{
    private const int HoursOfHalfDay = 12;
    private const int MinutesOfHour = 60;

    /// <summary>The time that begins at an offset, before noon or after it; null where none does.</summary>
    public FoundNumber? Read(int offset)
    {
        foreach (var (phrase, minutes) in language.Clock.Phrases)
        {
            if (string.Compare(text, offset, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0
                && Hour(offset + phrase.Length) is { } hour)
                return Found(offset, (hour.Value * MinutesOfHour) + minutes, hour.End);
        }

        return Named(offset);
    }

    /// <summary>"Noon", "midnight".</summary>
    private FoundNumber? Named(int offset)
    {
        var word = Letters.WordAt(text, offset);
        return language.Clock.Names.TryGetValue(word, out var minute)
            ? new FoundNumber(offset, word, [minute]) { IsTime = true, IsWeak = true }
            : null;
    }

    /// <summary>The hour behind a space, in digits or in one word.</summary>
    private (int Value, int End)? Hour(int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ')
            return null;
        var word = Letters.WordAt(text, end + 1);
        var (value, last) = word.Length > 0 ? (language.Find(word)?.Value, end + 1 + word.Length) : Digits(end + 1);
        return value is >= 1 and <= HoursOfHalfDay ? ((int)value, last) : null;
    }

    private (decimal? Value, int End) Digits(int at)
    {
        var (value, end) = (0, at);
        for (; end - at < 2 && Letters.DigitAt(text, end) is >= 0 and var digit; end++)
            value = (value * 10) + digit;
        return (value, end);
    }

    private FoundNumber Found(int offset, int minute, int end)
    {
        var morning = minute % (HoursOfHalfDay * MinutesOfHour);
        return new FoundNumber(offset, text[offset..end], [morning, morning + (HoursOfHalfDay * MinutesOfHour)])
        {
            IsTime = true,
        };
    }
}
