namespace Wiki.Evidence.Numbers;

/// <summary>Reads the words beside a number that make another one of it: "minus 5", "43 per cent".</summary>
internal sealed class BesideNumber(string text, NumberLanguage language)
{
    /// <summary>No such words are longer.</summary>
    private const int Reach = 20;

    public FoundNumber Read(FoundNumber number)
    {
        if (number.IsTime)
            return number;
        var signed = MinusBefore(number.Offset) is { } start ? Negative(number, start) : number;
        if (IsBeforeMinus(number.End))
            signed = Negative(number, number.Offset);
        return PercentAfter(number.End) is { } end
            ? signed with { IsPercent = true, Written = text[signed.Offset..end] }
            : signed;
    }

    /// <summary>Where the word for a minus begins; null where none is, and where it takes one from another.</summary>
    private int? MinusBefore(int offset)
    {
        var before = text[Math.Max(0, offset - Reach)..offset];
        var word = language.Minuses.FirstOrDefault(minus => IsLast(before, minus));
        if (word is null)
            return null;
        var start = offset - word.Length - 1;
        return start > 1 && Letters.DigitAt(text, start - 2) >= 0 ? null : start;
    }

    private FoundNumber Negative(FoundNumber number, int start) => number with
    {
        Offset = start,
        Written = text[start..number.End],
        Values = [.. number.Values.Select(value => -value)],
    };

    /// <summary>"5 below zero", "5 degrees below zero".</summary>
    private bool IsBeforeMinus(int end)
    {
        var after = text[end..Math.Min(text.Length, end + (2 * Reach))].TrimStart(' ');
        var unit = Letters.WordAt(after, 0);
        return language.MinusesAfter.Any(minus =>
            HedgeReader.StartsWith(after, minus) || HedgeReader.StartsWith(after[unit.Length..].TrimStart(' '), minus));
    }

    /// <summary>Where the words for a share of a hundred end; null where none follow.</summary>
    private int? PercentAfter(int end)
    {
        var after = text[end..Math.Min(text.Length, end + Reach)];
        var words = after.TrimStart([' ', '\u00A0', '\u202F', '-']);
        var percent = language.Percents.FirstOrDefault(percent => HedgeReader.StartsWith(words, percent));
        return percent is null ? null : end + after.Length - words.Length + percent.Length;
    }

    private static bool IsLast(string before, string word) =>
        before.EndsWith(' ')
        && before.AsSpan(0, before.Length - 1).EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (before.Length == word.Length + 1 || !char.IsLetterOrDigit(before[^(word.Length + 2)]));
}
