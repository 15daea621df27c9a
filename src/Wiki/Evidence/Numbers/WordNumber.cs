namespace Wiki.Evidence.Numbers;

/// <summary>Reads a number in words: "four", "twenty-one", "two hundred and forty", "tens of thousands".</summary>
internal sealed class WordNumber(string text, NumberLanguage language)
{
    /// <summary>The number whose first word begins at an offset; null where none does.</summary>
    public FoundNumber? Read(int offset)
    {
        var word = Letters.WordAt(text, offset);
        if (language.Halves.Contains(word, StringComparer.OrdinalIgnoreCase))
            return Half(offset, word);
        return language.Find(word) switch
        {
            null => null,
            { Kind: NumberWordKind.Plural } plural => Plural(offset, plural, offset + word.Length),
            _ => Sum(offset),
        };
    }

    private FoundNumber? Sum(int offset)
    {
        var (sum, last) = (new NumberSum(), (NumberWord?)null);
        var (at, end, count) = (offset, offset, 0);
        while (language.Find(Letters.WordAt(text, at)) is { Kind: not NumberWordKind.Plural } word && sum.Add(word))
        {
            (last, count) = (word, count + 1);
            end = at + Letters.WordAt(text, at).Length;
            at = Next(end, sum.CanJoin);
        }

        return count == 0 || (count == 1 && last!.Kind == NumberWordKind.InCompound)
            ? null
            : new FoundNumber(offset, text[offset..end], [sum.Total]);
    }

    /// <summary>"Hundreds", also "hundreds of thousands".</summary>
    private FoundNumber Plural(int offset, NumberWord plural, int end)
    {
        var value = plural.Value;
        var between = Letters.WordAt(text, end + 1);
        if (between.Length > 0 && language.BetweenPlurals.Contains(between, StringComparer.OrdinalIgnoreCase))
        {
            var at = end + 1 + between.Length + 1;
            var second = at < text.Length ? Letters.WordAt(text, at) : "";
            if (language.Find(second) is { Kind: NumberWordKind.Plural } other)
                (value, end) = (value * other.Value, at + second.Length);
        }

        return new FoundNumber(offset, text[offset..end], [value]) { Bounds = Bounds.Several };
    }

    /// <summary>"Half a million"; a half of something else is no number of its own.</summary>
    private FoundNumber? Half(int offset, string half)
    {
        var at = offset + half.Length + 1;
        var word = Letters.WordAt(text, at);
        if (word.Length > 0 && language.Articles.Contains(word, StringComparer.OrdinalIgnoreCase))
            (at, word) = (at + word.Length + 1, Letters.WordAt(text, at + word.Length + 1));
        return language.Find(word) is { Kind: NumberWordKind.Multiplier } multiplier
            ? new FoundNumber(offset, text[offset..(at + word.Length)], [multiplier.Value / 2])
            : null;
    }

    /// <summary>The start of the next word, over a space, a hyphen, or "and" after hundreds.</summary>
    private int Next(int end, bool canJoin)
    {
        if (end >= text.Length || !(char.IsWhiteSpace(text[end]) || Letters.IsHyphen(text[end])))
            return text.Length;
        var next = Letters.WordAt(text, end + 1);
        return canJoin && language.Joins.Contains(next, StringComparer.OrdinalIgnoreCase)
            ? Math.Min(text.Length, end + next.Length + 2)
            : end + 1;
    }
}
