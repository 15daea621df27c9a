namespace Wiki.Evidence.Numbers;

/// <summary>
/// Reads the fractions of a number in words: "two thirds", "a quarter of", "three quarters of a million", "and a half".
/// </summary>
internal sealed class FractionWords(string text, NumberLanguage language)
{
    private const int LongestAside = 30;
    private const decimal Half = 0.5m;

    /// <summary>The parts that a numerator counts, and where they end; null where no parts follow it.</summary>
    /// <param name="count">The numerator.</param>
    /// <param name="end">Where it ends.</param>
    public (decimal Value, int End)? Parts(decimal count, int end)
    {
        var (word, after) = Next(end);
        return PartsOf(count, word) is { } parts ? Whole(count / parts, after) : null;
    }

    /// <summary>A part of something, whose first word is an article: "a third of", "a quarter million".</summary>
    /// <param name="end">Where the article ends.</param>
    public (decimal Value, int End)? Part(int end)
    {
        var (word, part) = Next(end);
        if (!language.Fractions.Parts.TryGetValue(word, out var parts))
            return null;
        var whole = Whole(1 / parts, part);
        return whole.End > part || language.BetweenPlurals.Contains(Next(BehindAside(part)).Word) ? whole : null;
    }

    /// <summary>The end of words between commas or in brackets, as in "a third, or 40, of".</summary>
    private int BehindAside(int end)
    {
        var aside = text.AsSpan(end, Math.Min(LongestAside, text.Length - end));
        var close = aside switch
        {
            [',', ' ', ..] => aside[1..].IndexOf(','),
            [' ', '(', ..] => aside[1..].IndexOf(')'),
            _ => -1,
        };
        return close < 0 ? end : end + close + 2;
    }

    /// <summary>A part with the multiplier that it is a part of, if one follows: "of a million", "million".</summary>
    public (decimal Value, int End) Whole(decimal value, int end)
    {
        var (word, after) = Next(end);
        if (language.BetweenPlurals.Contains(word))
            (word, after) = Next(after);
        if (language.Articles.Contains(word))
            (word, after) = Next(after);
        return language.Find(word) is { Kind: NumberWordKind.Multiplier } multiplier
            ? (BoundedDecimal.Times(value, multiplier.Value), after)
            : (value, end);
    }

    /// <summary>
    /// What is added to a number by "and a half", "et demi" or "and three quarters"; null where nothing is.
    /// </summary>
    /// <param name="end">Where the number ends.</param>
    public (decimal Value, int End)? Rest(int end)
    {
        var (word, after) = Next(end);
        if (!language.Joins.Contains(word))
            return null;
        (word, after) = Next(after);
        if (language.Fractions.HalvesBehind.Contains(word))
            return (Half, after);
        var (fraction, last) = Next(after);
        if (language.Articles.Contains(word))
            return Share(fraction) is { } share ? (share, last) : null;
        return language.Find(word) is { Kind: NumberWordKind.Number } count
            && PartsOf(count.Value, fraction) is { } parts
            ? (count.Value / parts, last)
            : null;
    }

    /// <summary>"Thirds" of two, and "quarter" of three, which is no number of an order.</summary>
    private decimal? PartsOf(decimal count, string word)
    {
        if (count != 1 && language.Fractions.Plurals.TryGetValue(word, out var parts))
            return parts;
        var isSingle = count == 1 || language.Find(word) is null;
        return isSingle && language.Fractions.Parts.TryGetValue(word, out parts) ? parts : null;
    }

    /// <summary>A half or a quarter; "and a third" is one more.</summary>
    private decimal? Share(string word)
    {
        if (language.Fractions.Halves.Contains(word))
            return Half;
        return language.Find(word) is null && language.Fractions.Parts.TryGetValue(word, out var parts)
            ? 1 / parts
            : null;
    }

    private (string Word, int End) Next(int end) => Letters.NextWord(text, end);
}
