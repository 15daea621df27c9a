using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>Finds the shares and times that a text states in numbers and units, or in words such as "half".</summary>
internal sealed class AmountReader
{
    private const decimal Half = 0.5m;
    private const decimal Hundred = 100;
    private const int Digits = 9;

    /// <summary>No words between two numbers, or from a number to its unit, are longer.</summary>
    private const int Reach = 24;

    private static readonly PerLanguage<AmountReader> All = new(language => new AmountReader(language));

    private readonly NumberLanguage _language;
    private readonly Dictionary<string, (AmountKind Kind, decimal Size)> _units = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<string> _between;

    private AmountReader(string language)
    {
        var table = LanguageSections.Read("number-words.txt");
        _language = NumberLanguage.Of(language);
        foreach (var (unit, sizes) in table.NumbersOf(language, "seconds"))
            _units[unit] = (AmountKind.Seconds, sizes[0]);
        foreach (var (unit, sizes) in table.NumbersOf(language, "months"))
            _units[unit] = (AmountKind.Months, sizes[0]);
        _between = [.. table.Of(language, "shares").OrderByDescending(words => words.Length)];
    }

    /// <param name="text">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    public static IEnumerable<Amount> In(string text, string tag)
    {
        var reader = All.Of(tag);
        if (reader._units.Count == 0)
            return [];
        var hedges = HedgeReader.Of(tag);
        List<FoundNumber> numbers = [.. NumberReader.InDigitsAndWords(text, tag).Where(number => !number.IsTime)];
        return numbers.SelectMany((number, index) => reader.Of(text, number, numbers.ElementAtOrDefault(index - 1)))
            .Concat(reader.InWords(text))
            .Select(found => found with
            {
                Value = Math.Round(found.Value, Digits),
                Number = found.Number with { Bounds = hedges.Read(text, found.Number) },
            });
    }

    private IEnumerable<Amount> Of(string text, FoundNumber number, FoundNumber? before)
    {
        var value = number.Values[0];
        if (number.IsPercent)
            yield return new Amount(number, AmountKind.Share, value / Hundred);
        else if (Unit(text, number.End) is { } unit)
            yield return Found(text, number.Offset, unit.End, unit.Kind, value * unit.Size);
        else if (value is > 0 and < 1 && (IsFraction(number.Written) || IsOfWhole(text, number)))
            yield return new Amount(number, AmountKind.Share, value);
        else if (value > 1 && Counted(text, number, before) is { } counted && counted.Value < value)
            yield return Found(text, counted.Offset, number.End, AmountKind.Share, counted.Value / value);
    }

    /// <summary>"0.75 of the men".</summary>
    private bool IsOfWhole(string text, FoundNumber number) =>
        _language.BetweenPlurals.Contains(Letters.NextWord(text, number.End).Word);

    private static bool IsFraction(string written) =>
        char.IsLetter(written[0])
        || written.Contains('/', StringComparison.Ordinal)
        || written.Any(letter => char.GetNumericValue(letter) is > 0 and < 1);

    /// <summary>The number of which another one is the whole: "one" of "one in five".</summary>
    private (int Offset, decimal Value)? Counted(string text, FoundNumber whole, FoundNumber? before)
    {
        var start = Math.Max(0, whole.Offset - Reach);
        var left = text[start..whole.Offset].TrimEnd();
        if (_between.FirstOrDefault(words => Letters.EndsWithPhrase(left, words)) is not { } between)
            return null;
        var end = start + left[..^between.Length].TrimEnd().Length;
        if (before?.End == end)
            return (before.Offset, before.Values[0]);
        var word = Letters.StartOfWord(text, end, Reach);
        return _language.Ones.Contains(text[word..end]) ? (word, 1) : null;
    }

    /// <summary>"Half an hour", "an hour and a half", "a fortnight".</summary>
    private IEnumerable<Amount> InWords(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var word = at == 0 || !Letters.IsOfWord(text[at - 1]) ? Letters.WordAt(text, at) : "";
            var end = at + word.Length;
            if (_language.Fractions.Halves.Contains(word) && Unit(text, end) is { } half)
                yield return Found(text, at, half.End, half.Kind, Half * half.Size) with { IsHalf = true };
            else if (_language.Articles.Contains(word)
                && Letters.NextWord(text, end) is var (unit, after)
                && IsUnit(unit))
                yield return WithHalf(text, at, after, _units[unit]);
        }
    }

    private Amount WithHalf(string text, int start, int end, (AmountKind Kind, decimal Size) unit)
    {
        var (join, joined) = Letters.NextWord(text, end);
        var (article, after) = Letters.NextWord(text, joined);
        var (half, last) = Letters.NextWord(text, after);
        var isHalf = _language.Fractions.Halves.Contains(half);
        return isHalf && _language.Joins.Contains(join) && _language.Articles.Contains(article)
            ? Found(text, start, last, unit.Kind, unit.Size + (Half * unit.Size)) with { IsHalf = true }
            : Found(text, start, end, unit.Kind, unit.Size);
    }

    /// <summary>The unit behind a number, also over "of an".</summary>
    private (AmountKind Kind, decimal Size, int End)? Unit(string text, int end)
    {
        var (word, after) = Letters.NextWord(text, end);
        if (_language.BetweenPlurals.Contains(word))
            (word, after) = Letters.NextWord(text, after);
        if (_language.Articles.Contains(word))
            (word, after) = Letters.NextWord(text, after);
        return IsUnit(word) ? (_units[word].Kind, _units[word].Size, after) : null;
    }

    private bool IsUnit(string word) => _units.ContainsKey(word);

    private static Amount Found(string text, int start, int end, AmountKind kind, decimal value) =>
        new(new FoundNumber(start, text[start..end], [value]), kind, value);
}
