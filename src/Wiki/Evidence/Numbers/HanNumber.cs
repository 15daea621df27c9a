namespace Wiki.Evidence.Numbers;

/// <summary>Reads a number in the numerals of Han: "四十", "三百五十", "二〇一八", "一点五亿".</summary>
internal sealed class HanNumber(string text, NumberLanguage language)
{
    /// <summary>The units from here on multiply all that precedes them: "三百五十万".</summary>
    private const decimal FirstOfLarge = 10_000;

    /// <summary>Marks before decimals, which are the word for an hour too.</summary>
    private const string Points = "点點";

    /// <summary>No number has more numerals.</summary>
    private const int Longest = 24;

    /// <summary>The number whose first numeral is at an offset; null where none begins, or it has no digit.</summary>
    public FoundNumber? Read(int offset)
    {
        if (language.HanDigits.Count == 0 || (offset > 0 && IsNumeral(offset - 1)))
            return null;
        var end = offset;
        while (end < Math.Min(text.Length, offset + Longest) && IsNumeral(end))
            end++;
        var written = text[offset..end];
        if (!written.Any(letter => DigitOf(letter) is not null))
            return null;
        var value = written.Any(IsUnit) ? Sum(written) : InPlaces(written);
        if (WithDecimals(value, end) is var (whole, last))
            return new FoundNumber(offset, text[offset..last], [whole]);
        return new FoundNumber(offset, written, [value])
        {
            IsWeak = written.Length == 1,
        };
    }

    /// <summary>Decimals behind a mark, if a large unit follows: "三点五十分" is a clock time.</summary>
    private (decimal Value, int End)? WithDecimals(decimal value, int end)
    {
        if (end == text.Length || !Points.Contains(text[end], StringComparison.Ordinal))
            return null;
        var (at, place) = (end + 1, 1m);
        for (; at < Math.Min(text.Length, end + Longest) && DigitOf(text[at]) is { } digit; at++)
        {
            place /= 10;
            value += digit * place;
        }

        return place < 1 && at < text.Length && UnitOf(text[at]) is >= FirstOfLarge and var large
            ? (BoundedDecimal.Times(value, large), at + 1)
            : null;
    }

    private decimal Sum(string written)
    {
        var (total, section, digit) = (0m, 0m, 0m);
        foreach (var letter in written)
        {
            if (DigitOf(letter) is { } value)
                digit = value;
            else if (UnitOf(letter) is >= FirstOfLarge and var large)
                (total, section, digit) = (total + BoundedDecimal.Times(section + digit, large), 0, 0);
            else
                (section, digit) = (section + (Math.Max(1, digit) * UnitOf(letter)), 0);
        }

        return total + section + digit;
    }

    /// <summary>Digits without units, as those of a year.</summary>
    private decimal InPlaces(string written) =>
        written.Aggregate(0m, (sum, letter) => (sum * 10) + DigitOf(letter)!.Value);

    private bool IsNumeral(int at) => DigitOf(text[at]) is not null || IsUnit(text[at]);

    private bool IsUnit(char letter) => UnitOf(letter) > 0;

    private decimal? DigitOf(char letter) =>
        language.HanDigits.TryGetValue(letter.ToString(), out var digit) ? digit : null;

    private decimal UnitOf(char letter) =>
        language.Find(letter.ToString()) is { Kind: NumberWordKind.Multiplier } unit ? unit.Value : 0;
}
