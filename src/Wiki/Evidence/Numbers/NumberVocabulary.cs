using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>The words of a language that state numbers, with their compounds and inflected forms.</summary>
internal sealed class NumberVocabulary
{
    /// <summary>No number word is longer; it bounds the work on a long word.</summary>
    public const int LongestWord = 60;

    /// <summary>In the table, the glue of compounds with nothing between their parts.</summary>
    private const string Nothing = "\u2205";

    private readonly Dictionary<string, NumberWord> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstOfTwo = new(StringComparer.Ordinal);
    private readonly ILookup<char, string> _byFirstLetter;
    private readonly Dictionary<string, decimal> _stems;
    private readonly IReadOnlyList<string> _endings;
    private readonly IReadOnlyList<string> _glue;

    /// <param name="table">The table of number words.</param>
    /// <param name="language">The primary subtag of the language.</param>
    public NumberVocabulary(LanguageSections table, string language)
    {
        _glue = [.. table.Of(language, "glue").Select(glue => glue == Nothing ? "" : glue)];
        _stems = table.ValuesOf(language, "stems");
        _endings = [.. table.Of(language, "stem-endings")];
        Folds = [.. table.Of(language, "folds")];
        Add(table.NumbersOf(language, "in-compounds"), NumberWordKind.InCompound);
        Add(table.NumbersOf(language, "numbers"), NumberWordKind.Number);
        Add(table.NumbersOf(language, "ordinals"), NumberWordKind.Number);
        Add(table.NumbersOf(language, "multipliers"), NumberWordKind.Multiplier);
        foreach (var words in table.Of(language, "plurals-at-start"))
            _words[words] = _words[words] with { IsPluralAtStart = true };
        Add(table.NumbersOf(language, "multipliers-in-compounds"), NumberWordKind.MultiplierInCompound);
        Add(table.NumbersOf(language, "plurals"), NumberWordKind.Plural);
        Add(table.NumbersOf(language, "plurals-before-words"), NumberWordKind.PluralBeforeWord);
        AddPrefixed([.. table.Of(language, "prefixes")], table.SetOf(language, "join-prefixes"));
        _byFirstLetter = _words.Keys.OrderByDescending(word => word.Length).ToLookup(word => word[0]);
        _firstOfTwo.UnionWith(_words.Keys.Where(words => words.Contains(' ', StringComparison.Ordinal))
            .Select(words => Letters.WordAt(words, 0)));
    }

    /// <summary>Endings that make a multiple of a number word: "fold".</summary>
    public IReadOnlyList<string> Folds { get; }

    /// <summary>The words with which a number may begin, in small letters.</summary>
    public IEnumerable<string> FirstWords => _words.Keys.Concat(_firstOfTwo);

    /// <summary>What other such words begin with: compounds and inflected forms.</summary>
    public IEnumerable<string> Beginnings => _glue.Count > 0 ? _words.Keys : _stems.Keys;

    /// <summary>The word of a number that begins at an offset, or two words for one; null where none does.</summary>
    public (NumberWord Word, int End)? At(string text, int offset)
    {
        var first = Letters.WordAt(text, offset);
        var end = offset + first.Length;
        if (_firstOfTwo.Contains(first.ToLowerInvariant())
            && Letters.NextWord(text, end) is { Word.Length: > 0 } next
            && _words.GetValueOrDefault($"{first} {next.Word}".ToLowerInvariant()) is { } ofTwo)
            return (ofTwo, next.End);
        return Find(first) is { } word ? (word, end) : null;
    }

    /// <summary>The value of a word, also of a compound such as "driehonderd"; null where it states none.</summary>
    public NumberWord? Find(string word)
    {
        if (word.Length is 0 or > LongestWord)
            return null;
        var small = word.ToLowerInvariant();
        if (_words.GetValueOrDefault(small) is { } known)
            return known;
        if (Inflected(small) is { } value)
            return new NumberWord(value, NumberWordKind.Number);
        if (Folds.FirstOrDefault(fold => small.EndsWith(fold, StringComparison.Ordinal)) is { Length: > 0 } fold)
            return Find(small[..^fold.Length]) is { } count ? new(count.Value, NumberWordKind.Number) : null;
        return _glue.Count > 0 && Parts(small) is { } parts && NumberSum.Of(parts) is { } sum
            ? new NumberWord(sum, NumberWordKind.Number)
            : null;
    }

    private decimal? Inflected(string word)
    {
        foreach (var ending in _endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)
                && _stems.TryGetValue(word[..^ending.Length], out var value))
                return value;
        }

        return null;
    }

    /// <summary>The number words within a compound; null if it is no compound.</summary>
    private List<NumberWord>? Parts(string word)
    {
        foreach (var first in _byFirstLetter[word[0]].Where(known => word.StartsWith(known, StringComparison.Ordinal)))
        {
            if (first.Length == word.Length)
                return [_words[first]];
            foreach (var glue in _glue.Where(glue => Continues(word, first, glue)))
            {
                if (Parts(word[(first.Length + glue.Length)..]) is { } rest)
                    return [_words[first], .. rest];
            }
        }

        return null;
    }

    private static bool Continues(string word, string first, string glue) =>
        word.Length > first.Length + glue.Length
        && word.AsSpan(first.Length).StartsWith(glue, StringComparison.Ordinal);

    private void Add(IEnumerable<(string Words, IReadOnlyList<decimal> Numbers)> entries, NumberWordKind kind)
    {
        foreach (var (words, numbers) in entries)
            _words[words] = new NumberWord(numbers[0], kind) { Others = [.. numbers.Skip(1)] };
    }

    /// <summary>The same words with what is joined to them, unless that is a word of its own.</summary>
    private void AddPrefixed(List<string> prefixes, HashSet<string> joins)
    {
        foreach (var (words, number) in _words.ToList())
        {
            foreach (var prefix in prefixes)
                _words.TryAdd(prefix + words, number with { IsJoined = joins.Contains(prefix) });
        }
    }
}
