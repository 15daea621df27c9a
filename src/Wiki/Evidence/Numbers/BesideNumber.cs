namespace Wiki.Evidence.Numbers;

/// <summary>Reads the words beside a number that change its value or its unit: "minus 5", "43 per cent".</summary>
internal sealed class BesideNumber(string text, NumberLanguage language)
{
    /// <summary>No such words are longer.</summary>
    private const int Reach = 24;

    public FoundNumber Read(FoundNumber number)
    {
        if (number.IsTime || number.IsWeak)
            return number;
        var signed = MinusBefore(number.Offset) is { } start ? Negative(number, start, number.End) : number;
        if (EndOfMinus(number.End) is { } below)
            signed = Negative(number, number.Offset, below);
        if (Span(number.End) is { } span)
            signed = signed with
            {
                Written = text[signed.Offset..span.End],
                Values = signed.Values.ConvertAll(value => BoundedDecimal.Times(value, span.Years)),
            };
        return Percent(signed, number);
    }

    private FoundNumber Percent(FoundNumber signed, FoundNumber number)
    {
        if (PercentAfter(number.End) is { } end)
            return signed with { IsPercent = true, Written = text[signed.Offset..end] };
        return IsBehindPercent(number.Offset) ? signed with { IsPercent = true } : signed;
    }

    /// <summary>"Two decades" are twenty years.</summary>
    private (int End, decimal Years)? Span(int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ' || language.Spans.Count == 0)
            return null;
        var word = Letters.WordAt(text, end + 1);
        return language.Spans.TryGetValue(word, out var years) ? (end + 1 + word.Length, years) : null;
    }

    /// <summary>"%12", "yüzde 12", "百分之十二"; a sign behind another number is of that one.</summary>
    private bool IsBehindPercent(int offset)
    {
        var before = text[Math.Max(0, offset - Reach)..offset].TrimEnd(' ');
        return language.Signs.PercentsBefore.Any(percent => Letters.EndsWithPhrase(before, percent));
    }

    /// <summary>Where the word for a minus begins; null where none is, and where it takes one from another.</summary>
    private int? MinusBefore(int offset)
    {
        var before = text[Math.Max(0, offset - Reach)..offset];
        var word = language.Signs.Minuses.FirstOrDefault(minus => IsLast(before, minus));
        if (word is null)
            return null;
        var start = offset - word.Length - 1;
        return start > 1 && Letters.DigitAt(text, start - 2) >= 0 ? null : start;
    }

    private FoundNumber Negative(FoundNumber number, int start, int end) => number with
    {
        Offset = start,
        Written = text[start..end],
        Values = number.Values.ConvertAll(value => -value),
    };

    /// <summary>Where "below zero" ends, as in "5 degrees below zero"; null where it is not there.</summary>
    private int? EndOfMinus(int end)
    {
        var after = text[end..Math.Min(text.Length, end + (2 * Reach))];
        var behind = after.TrimStart(' ');
        var unit = behind[Letters.WordAt(behind, 0).Length..].TrimStart(' ');
        foreach (var minus in language.Signs.MinusesAfter)
        {
            if (Letters.StartsWithPhrase(behind, minus))
                return end + after.Length - behind.Length + minus.Length;
            if (Letters.StartsWithPhrase(unit, minus))
                return end + after.Length - unit.Length + minus.Length;
        }

        return null;
    }

    /// <summary>Where the words for a share of a hundred end; null where none follow.</summary>
    private int? PercentAfter(int end)
    {
        var after = text[end..Math.Min(text.Length, end + Reach)];
        var words = after.TrimStart([' ', '\u00A0', '\u202F', '-']);
        var percent = language.Signs.Percents.FirstOrDefault(percent => Letters.StartsWithPhrase(words, percent));
        return percent is null ? null : end + after.Length - words.Length + percent.Length;
    }

    private static bool IsLast(string before, string word) =>
        before.EndsWith(' ')
        && before.AsSpan(0, before.Length - 1).EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (before.Length == word.Length + 1 || !char.IsLetterOrDigit(before[^(word.Length + 2)]));
}
