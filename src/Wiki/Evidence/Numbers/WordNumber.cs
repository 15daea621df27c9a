using Wiki.Limits;

namespace Wiki.Evidence.Numbers;

/// <summary>Reads a number in words: "four", "twenty-one", "two hundred and forty", "tens of thousands".</summary>
internal sealed class WordNumber(string text, NumberLanguage language)
{
    /// <summary>A number of at least this is what a half after it is of: "a million and a half".</summary>
    private const decimal FewestOfHalf = 1_000;

    /// <summary>What follows the hundreds of a year.</summary>
    private const decimal FewestYears = 10;
    private const decimal YearsOfCentury = 100;

    /// <summary>No word before a half is longer.</summary>
    private const int LongestBefore = 16;

    /// <summary>What a part of a word counts is no shorter.</summary>
    private const int ShortestRest = 3;

    private readonly FractionWords _fractions = new(text, language);
    private readonly Magnitudes _magnitudes = new(text, language);

    /// <summary>The number whose first word begins at an offset; null where none does.</summary>
    public FoundNumber? Read(int offset)
    {
        var word = Letters.WordAt(text, offset);
        var end = offset + word.Length;
        if (!language.HasWords)
            return language.Articles.Contains(word) ? AfterArticle(offset, end) : null;
        return InWords(offset, word) ?? Carrier(offset, word);
    }

    private FoundNumber? InWords(int offset, string word)
    {
        var end = offset + word.Length;
        if (language.Fractions.Halves.Contains(word))
            return Half(offset, end);
        if (language.Centuries.Contains(word) && Year(offset, word) is { } year)
            return year;
        if (language.Articles.Contains(word) && AfterArticle(offset, end) is { } part)
            return part;
        if (language.At(text, offset) is not var (found, after))
            return null;
        return found.Kind switch
        {
            NumberWordKind.MultiplierInCompound => null,
            NumberWordKind.PluralBeforeWord when !IsBefore(language.AfterPlurals, after) => null,
            NumberWordKind.Plural or NumberWordKind.PluralBeforeWord => Plural(offset, found, after),
            _ => Sum(offset, word),
        };
    }

    /// <summary>"One", "no": a number for what is stated in digits, and too common to be one otherwise.</summary>
    private FoundNumber? Carrier(int offset, string word) =>
        language.Carriers.TryGetValue(word, out var value) || CarriesInWord(word, out value)
            ? new FoundNumber(offset, word, [value]) { IsWeak = true }
            : null;

    /// <summary>"Three-day" in one word, and the dual.</summary>
    private bool CarriesInWord(string word, out decimal value)
    {
        var carriers = language.CarriersAtBeginnings
            .Where(carrier => word.StartsWith(carrier.Word, StringComparison.OrdinalIgnoreCase))
            .Concat(language.CarriersAtEndings.Where(carrier => word.EndsWith(carrier.Word, StringComparison.Ordinal)));
        (_, value) = carriers.FirstOrDefault(carrier => word.Length >= carrier.Word.Length + ShortestRest);
        return value > 0;
    }

    /// <summary>"Nineteen ninety-six".</summary>
    private FoundNumber? Year(int offset, string century)
    {
        var start = offset + century.Length + 1;
        if (start >= text.Length || text[start - 1] != ' ' || Sum(start, Letters.WordAt(text, start)) is not { } rest)
            return null;
        return rest.Values[0] is >= FewestYears and < YearsOfCentury && language.Find(century) is { } hundreds
            ? Found(offset, ((hundreds.Value * YearsOfCentury) + rest.Values[0], rest.End))
            : null;
    }

    /// <summary>"A quarter of", "a score of", "une centaine".</summary>
    private FoundNumber? AfterArticle(int offset, int end)
    {
        if (_fractions.Part(end) is { } part)
            return Found(offset, part);
        var word = Letters.WordAt(text, end + 1);
        if (language.Rounds.TryGetValue(word, out var round))
            return Found(offset, (round, end + 1 + word.Length)) with { Bounds = Bounds.About };
        return language.Find(word) is { Kind: NumberWordKind.MultiplierInCompound } score
            && IsBefore(language.BetweenPlurals, end + 1 + word.Length)
            ? Found(offset, (score.Value, end + 1 + word.Length))
            : null;
    }

    private FoundNumber? Sum(int offset, string first)
    {
        var (sum, last) = (new NumberSum(language.Sums), (NumberWord?)null);
        var (at, end, count) = (offset, offset, 0);
        while (language.At(text, at) is var (word, after) && !word.IsSeveral && sum.Add(word))
        {
            Work.Step();
            (last, end, count) = (word, after, count + 1);
            at = Next(end, sum.CanJoin);
        }

        if (last is null)
            return null;
        if (count == 1 && last.IsPluralAtStart)
            return Plural(offset, last, end);
        if (_fractions.Rest(end) is { } rest)
            return Found(offset, WithRest(sum.Total, last, rest));
        var isOne = count == 1 && language.Ones.Contains(first);
        if ((isOne || last.Kind == NumberWordKind.Number)
            && !language.Ordinals.Contains(first)
            && _fractions.Parts(sum.Total, end) is { } parts)
            return Found(offset, parts);
        return count == 1 && last.Kind == NumberWordKind.InCompound ? null : Found(offset, (sum.Total, end));
    }

    /// <summary>"Two and a half thousand", "a million and a half".</summary>
    private (decimal Value, int End) WithRest(decimal total, NumberWord last, (decimal Value, int End) rest)
    {
        if (last is { Kind: NumberWordKind.Multiplier, Value: >= FewestOfHalf })
            return (BoundedDecimal.Plus(total, rest.Value * last.Value), rest.End);
        var (factors, end) = _magnitudes.Words(rest.End, 1);
        return (BoundedDecimal.Times(BoundedDecimal.Plus(total, rest.Value), factors[0]), end);
    }

    /// <summary>"Hundreds", also "hundreds of thousands".</summary>
    private FoundNumber Plural(int offset, NumberWord plural, int end)
    {
        IReadOnlyList<decimal> values = [plural.Value, .. plural.Others];
        var (word, after) = Letters.NextWord(text, end);
        if (language.BetweenPlurals.Contains(word))
            (word, after) = Letters.NextWord(text, after);
        if (language.Find(word) is { Kind: NumberWordKind.Plural } or { IsPluralAtStart: true })
            (values, end) = (values.ConvertAll(value => value * language.Find(word)!.Value), after);
        return new FoundNumber(offset, text[offset..end], values) { Bounds = Bounds.Several };
    }

    /// <summary>"Half a million", "half of the men"; half of a time is no number of its own.</summary>
    private FoundNumber? Half(int offset, int end)
    {
        var whole = _fractions.Whole(0.5m, end);
        if (whole.End > end)
            return Found(offset, whole);
        return IsBefore(language.Fractions.Wholes, end) && !language.Fractions.BeforeHalves.Contains(WordBefore(offset))
            ? Found(offset, whole)
            : null;
    }

    private bool IsBefore(IReadOnlySet<string> words, int end) =>
        words.Contains(Letters.WordAt(text, end + 1));

    private string WordBefore(int offset)
    {
        var end = Math.Max(0, offset - 1);
        return text[Letters.StartOfWord(text, end, LongestBefore)..end];
    }

    private FoundNumber Found(int offset, (decimal Value, int End) read) =>
        new(offset, text[offset..read.End], [read.Value]);

    /// <summary>The start of the next word, over a space, a hyphen, or "and" after hundreds.</summary>
    private int Next(int end, bool canJoin)
    {
        if (end >= text.Length || !(char.IsWhiteSpace(text[end]) || Letters.IsHyphen(text[end])))
            return text.Length;
        var next = Letters.WordAt(text, end + 1);
        return canJoin && language.Joins.Contains(next)
            ? Math.Min(text.Length, end + next.Length + 2)
            : end + 1;
    }
}
