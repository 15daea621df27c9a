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

    private const decimal Ten = 10;
    private const decimal Dozen = 12;
    private const decimal Hundred = 100;

    /// <summary>The number that begins at an offset; null where none does.</summary>
    public FoundNumber? Read(int offset)
    {
        if (language.Han.Digits.Count == 0 || (offset > 0 && IsNumeral(offset - 1)))
            return null;
        if (Word(offset) is { } word)
            return word;
        var end = EndOfNumerals(offset);
        if (end == offset)
            return null;
        var written = text[offset..end];
        var value = ValueOf(written);
        if ((WithDecimals(value, end) ?? Share(value, end)) is var (whole, last))
            return new FoundNumber(offset, text[offset..last], [whole]);
        return new FoundNumber(offset, written, [value])
        {
            IsWeak = written.Length == 1 || !written.Any(letter => DigitOf(letter) is not null),
        };
    }

    /// <summary>A word for a half, or an unknown multiple: "一半", "数十".</summary>
    private FoundNumber? Word(int offset)
    {
        foreach (var (word, value) in language.Han.Words)
        {
            if (IsAt(word, offset))
                return new FoundNumber(offset, word, [value]);
        }

        return language.Han.Several.FirstOrDefault(word => IsAt(word, offset)) is { } several
            ? SeveralOf(offset, offset + several.Length)
            : null;
    }

    private FoundNumber? SeveralOf(int offset, int start)
    {
        var end = EndOfNumerals(start);
        if (end == start || DigitOf(text[start]) is not null)
            return null;
        var value = ValueOf(text[start..end]);
        return new FoundNumber(offset, text[offset..end], value == Ten ? [Ten, Dozen] : [value])
        {
            Bounds = Bounds.Several,
        };
    }

    private int EndOfNumerals(int start)
    {
        var end = start;
        while (end < Math.Min(text.Length, start + Longest) && IsNumeral(end))
            end++;
        return end;
    }

    private bool IsAt(string word, int offset) =>
        string.CompareOrdinal(text, offset, word, 0, word.Length) == 0;

    private decimal ValueOf(string written) => written.Any(IsUnit) ? Sum(written) : InPlaces(written);

    /// <summary>One part of several, "三分之一"; a share of a hundred is a number behind a sign for it.</summary>
    private (decimal Value, int End)? Share(decimal parts, int end)
    {
        var between = language.Han.Shares.FirstOrDefault(share => IsAt(share, end));
        if (between is null || parts is <= 1 or >= Hundred)
            return null;
        var start = end + between.Length;
        var last = EndOfNumerals(start);
        return last > start ? (ValueOf(text[start..last]) / parts, last) : null;
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
        language.Han.Digits.TryGetValue(letter.ToString(), out var digit) ? digit : null;

    private decimal UnitOf(char letter) =>
        language.Find(letter.ToString()) is { Kind: NumberWordKind.Multiplier } unit ? unit.Value : 0;
}
