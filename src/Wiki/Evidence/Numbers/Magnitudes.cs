using Wiki.Limits;

namespace Wiki.Evidence.Numbers;

/// <summary>Reads what follows the digits of a number: an ordinal ending, a unit, a magnitude.</summary>
internal sealed class Magnitudes(string text, NumberLanguage language)
{
    private static readonly decimal[] One = [1];

    /// <summary>
    /// What the digits before an offset are multiplied by, one of several, and where the number ends.
    /// </summary>
    /// <param name="end">Where the digits end.</param>
    /// <param name="isMoney">Whether a currency sign precedes them, so that <c>m</c> is no unit.</param>
    public (IReadOnlyList<decimal> Factors, int End) Read(int end, bool isMoney)
    {
        var glued = Letters.WordAt(text, end);
        if (glued.Length == 0)
            return Words(end, 1);
        if (Letters.IsUnspaced(glued[0]))
            return Unspaced(glued, end);
        if (language.OrdinalEndings.Contains(glued))
            return (One, end + glued.Length);
        if (language.Suffixes.TryGetValue(glued, out var magnitude))
            return ([magnitude], end + glued.Length);
        if (language.UnitsOrMagnitudes.TryGetValue(glued, out magnitude))
            return (UnitOrMagnitude(magnitude, end + glued.Length, isMoney), end + glued.Length);
        return language.Find(glued) is { Kind: NumberWordKind.Multiplier } word
            ? Words(end + glued.Length, word.Value)
            : (One, end + glued.Length);
    }

    /// <summary>"777m long" is of metres.</summary>
    private decimal[] UnitOrMagnitude(decimal magnitude, int end, bool isMoney)
    {
        if (isMoney)
            return [magnitude];
        return language.AfterUnits.Contains(Letters.NextWord(text, end).Word) ? One : [1, magnitude];
    }

    /// <summary>Magnitudes in words of their own, as in "1.5 million" and "2-million".</summary>
    public (IReadOnlyList<decimal> Factors, int End) Words(int end, decimal factor)
    {
        while (true)
        {
            var (word, after) = Letters.NextWord(text, end);
            if (word.Length > 0 && Letters.IsUnspaced(word[0]))
                return BehindSpace(word, end, factor);
            if (factor == 1 && Symbol(word) is { } symbol)
                return ([1, symbol], after);
            if (MagnitudeOf(word) is not { } magnitude)
                return ([factor], end);
            Work.Step();
            (factor, end) = (BoundedDecimal.Times(factor, magnitude), after);
        }
    }

    private (IReadOnlyList<decimal> Factors, int End) BehindSpace(string word, int end, decimal factor)
    {
        var (more, after) = Unspaced(word, end + 1);
        return after > end + 1 ? ([BoundedDecimal.Times(factor, more[0])], after) : ([factor], end);
    }

    /// <summary>"1.5 M crowns": a capital of its own is a magnitude or the symbol of a unit.</summary>
    private decimal? Symbol(string word) =>
        word.Length == 1
        && char.IsAsciiLetterUpper(word[0])
        && (language.UnitsOrMagnitudes.TryGetValue(word, out var magnitude)
            || language.Suffixes.TryGetValue(word, out magnitude))
            ? magnitude
            : null;

    private decimal? MagnitudeOf(string word)
    {
        if (language.Find(word) is { IsMagnitude: true } known)
            return known.Value;
        return word.Length > 1 && language.Suffixes.TryGetValue(word, out var magnitude) ? magnitude : null;
    }

    /// <summary>In scripts without spaces a magnitude is the first letters of what follows.</summary>
    private (IReadOnlyList<decimal> Factors, int End) Unspaced(string glued, int end)
    {
        var (factor, length) = (1m, 0);
        while (length < glued.Length
            && language.Find(glued[length].ToString()) is { Kind: NumberWordKind.Multiplier } word)
        {
            factor = BoundedDecimal.Times(factor, word.Value);
            length++;
        }

        return ([factor], end + length);
    }
}
