namespace Wiki.Evidence.Numbers;

/// <summary>
/// Reads a number in the decimal digits of any script, with its sign, thousands, decimals, fraction and magnitude:
/// <c>1 500</c>, <c>-12</c>, <c>2½</c>, <c>55k</c>, <c>£2bn</c>, <c>1.5 million</c>, <c>10⁶</c>, <c>18:54</c>.
/// </summary>
internal sealed class DigitNumber(string text, NumberLanguage language)
{
    private const string Minus = "-\u2212\u2013\uFE63\uFF0D";

    /// <summary>The magnitudes of Han between which there are four digits.</summary>
    private const decimal FirstOfGroups = 10_000;

    /// <summary>One letter more than any prefix has.</summary>
    private const int LongestPrefix = 5;

    private readonly Magnitudes _magnitudes = new(text, language);
    private readonly FractionWords _fractions = new(text, language);
    private readonly ClockTimes _times = new(text, language);
    private readonly StrokeFraction _stroke = new(text);
    private readonly PowersOfTen _powers = new(text);

    /// <summary>The number whose first digit is at an offset; null where none begins there.</summary>
    public FoundNumber? Read(int offset)
    {
        if (!BeginsAt(offset))
            return null;
        if (Letters.WholeAt(text, offset) is { } whole)
            return new FoundNumber(offset, text[offset..(offset + 1)], [whole]);
        if (_times.Read(offset) is { } time)
            return time;
        var isFraction = Letters.IsFraction(text[offset]) || _stroke.At(offset) is not null;
        var (values, end) = isFraction ? ([0], offset) : Digits(offset);
        (var fraction, end) = Fraction(end, values);
        if (fraction == 0 && _fractions.Rest(end) is { } rest)
            (fraction, end) = rest;
        var (start, sign) = Start(offset);
        if (_powers.Behind(end, values) is { } power)
            return new FoundNumber(
                start, text[start..power.End], [sign * BoundedDecimal.Times(values[0] + fraction, power.Factor)]);
        var money = start < offset && (Letters.IsCurrency(text[offset - 1]) || char.IsLetter(text[start]));
        (var magnitudes, end) = _magnitudes.Read(end, money);
        IReadOnlyList<decimal> products = (values, magnitudes) is ([var one], [var times])
            ? [sign * BoundedDecimal.Times(one + fraction, times)]
            : [.. Products(values, magnitudes, fraction).Distinct().Select(product => sign * product)];
        var number = new FoundNumber(start, text[start..end], products);
        var canGoOn = magnitudes[0] >= FirstOfGroups && language.Han.Digits.Count > 0;
        return canGoOn ? WithGroup(number, magnitudes[0]) : number;
    }

    private static IEnumerable<decimal> Products(
        IReadOnlyList<decimal> values, IReadOnlyList<decimal> magnitudes, decimal fraction) =>
        from value in values
        from magnitude in magnitudes
        select BoundedDecimal.Times(value + fraction, magnitude);

    /// <summary>The number with a smaller group of digits behind it: "1億5000万".</summary>
    private FoundNumber WithGroup(FoundNumber number, decimal magnitude)
    {
        if (Letters.DigitAt(text, number.End) < 0)
            return number;
        var (values, end) = Digits(number.End);
        (var magnitudes, end) = _magnitudes.Read(end, isMoney: false);
        if (values[0] >= FirstOfGroups || magnitudes[0] >= magnitude)
            return number;
        var sum = BoundedDecimal.Plus(number.Values[0], values[0] * magnitudes[0]);
        return number with { Written = text[number.Offset..end], Values = [sum] };
    }

    /// <summary>A digit within a word or a name such as "G20" or "B-52" begins no number.</summary>
    private bool BeginsAt(int offset)
    {
        var letter = text[offset];
        if (Letters.DigitAt(text, offset) < 0 && !Letters.IsFraction(letter) && Letters.WholeAt(text, offset) is null)
            return false;
        if (offset == 0)
            return true;
        if (Letters.DigitAt(text, offset - 1) >= 0 || Letters.IsFraction(text[offset - 1]))
            return false;
        var end = Letters.IsHyphen(text[offset - 1]) ? offset - 1 : offset;
        return end == 0 || !char.IsLetter(text[end - 1]) || !Letters.IsOfWord(text[end - 1]) || IsPrefix(end);
    }

    /// <summary>Whether the letters before an offset are no word of their own: "כ-133", "الـ133".</summary>
    private bool IsPrefix(int end)
    {
        var start = Letters.StartOfWord(text, end, LongestPrefix);
        return language.Prefixes.Contains(text[start..end]) || CurrencyStart(end) is not null;
    }

    /// <summary>Where the letters of a currency before an offset begin, as in "EUR500"; null where none are.</summary>
    private int? CurrencyStart(int end)
    {
        if (end == 0 || !(char.IsLetter(text[end - 1]) || text[end - 1] == '.'))
            return null;
        var before = text[Math.Max(0, end - LongestPrefix)..end];
        var currency = language.Currencies.FirstOrDefault(each =>
            before.EndsWith(each, StringComparison.Ordinal)
            && (before.Length == each.Length || !Letters.IsOfWord(before[^(each.Length + 1)])));
        return currency is null ? null : end - currency.Length;
    }

    private (IReadOnlyList<decimal> Values, int End) Digits(int offset)
    {
        var groups = new DigitGroups(text, offset, language.DecimalMark);
        return (groups.Values, groups.End);
    }

    /// <summary>A fraction in one character or with a stroke, with or without a space before it.</summary>
    private (decimal Value, int End) Fraction(int end, IReadOnlyList<decimal> values)
    {
        if (_stroke.Behind(end, values) is { } stroke)
            return stroke;
        var at = end + 1 < text.Length && text[end] == ' ' && Letters.IsFraction(text[end + 1]) ? end + 1 : end;
        return at < text.Length && Letters.IsFraction(text[at])
            ? (Letters.FractionOf(text[at]), at + 1)
            : (0, end);
    }

    /// <summary>The currency and the sign before a number; a dash that joins it to what precedes is no sign.</summary>
    private (int Start, int Sign) Start(int offset)
    {
        if (CurrencyStart(offset) is { } currency)
            return (currency, 1);
        var start = offset > 0 && Letters.IsCurrency(text[offset - 1]) ? offset - 1 : offset;
        var isNegative = start > 0
            && Minus.Contains(text[start - 1], StringComparison.Ordinal)
            && (start == 1 || IsBeforeSign(text[start - 2]));
        return isNegative ? (start - 1, -1) : (start, 1);
    }

    private static bool IsBeforeSign(char letter) =>
        char.IsWhiteSpace(letter) || "([{\"“„‘«".Contains(letter, StringComparison.Ordinal);
}
