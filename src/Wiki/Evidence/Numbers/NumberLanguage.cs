using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>How a language writes numbers, from the table of number words.</summary>
internal sealed class NumberLanguage
{
    /// <summary>No number word is longer; it bounds the work on a long word.</summary>
    private const int LongestWord = 60;

    private static readonly PerLanguage<NumberLanguage> All = new(language => new NumberLanguage(language));

    private readonly Dictionary<string, NumberWord> _words = new(StringComparer.Ordinal);
    private readonly ILookup<char, string> _byFirstLetter;

    private NumberLanguage(string language)
    {
        var table = LanguageSections.Read("number-words.txt");
        HasWords = table.Of(language, "numbers").Any();
        DecimalMark = table.Of(language, "decimal").Select(mark => mark == "point" ? '.' : ',').FirstOrDefault();
        Joins = table.SetOf(language, "joins");
        Glue = [.. table.Of(language, "glue"), .. table.Of(language, "glue").Any() ? [""] : Array.Empty<string>()];
        Prefixes = [.. table.Of(language, "prefixes")];
        Articles = table.SetOf(language, "articles");
        BetweenPlurals = table.SetOf(language, "of");
        Clock = new ClockLanguage(table, language);
        Ranges = new RangeLanguage(table, language);
        Fractions = new FractionLanguage(table, language);
        Signs = new SignLanguage(table, language);
        OrdinalEndings = table.SetOf(language, "ordinal-endings");
        AfterPlurals = table.SetOf(language, "after-plurals");
        Ones = table.SetOf(language, "ones");
        Ordinals = table.NumbersOf(language, "ordinals")
            .Select(entry => entry.Words)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        Carriers = table.ValuesOf(language, "carriers");
        Folds = [.. table.Of(language, "folds")];
        Rounds = table.ValuesOf(language, "rounds");
        Spans = table.ValuesOf(language, "spans");
        Centuries = table.SetOf(language, "centuries");
        Currencies = [.. table.Of(language, "currencies")];
        HanDigits = table.ValuesOf(language, "han-digits");
        Suffixes = table.ValuesOf(language, "suffixes");
        UnitsOrMagnitudes = table.ValuesOf(language, "units-or-magnitudes");
        Add(table.NumbersOf(language, "in-compounds"), NumberWordKind.InCompound);
        Add(table.NumbersOf(language, "numbers"), NumberWordKind.Number);
        Add(table.NumbersOf(language, "ordinals"), NumberWordKind.Number);
        Multipliers =
        [
            .. table.NumbersOf(language, "multipliers")
                .Select(entry => (entry.Words, entry.Numbers[0]))
                .OrderByDescending(entry => entry.Words.Length),
        ];
        Add(table.NumbersOf(language, "multipliers"), NumberWordKind.Multiplier);
        Add(table.NumbersOf(language, "multipliers-in-compounds"), NumberWordKind.MultiplierInCompound);
        Add(table.NumbersOf(language, "plurals"), NumberWordKind.Plural);
        Add(table.NumbersOf(language, "plurals-before-words"), NumberWordKind.PluralBeforeWord);
        _byFirstLetter = _words.Keys.OrderByDescending(word => word.Length).ToLookup(word => word[0]);
        FirstWords = new FirstNumberWords(
            [
                .. Fractions.Halves, .. Centuries, .. Articles, .. Carriers.Keys, .. _words.Keys,
                .. Clock.Phrases.Select(phrase => Letters.WordAt(phrase.Words, 0)), .. Clock.Names.Keys,
            ],
            Glue.Count > 0 ? _words.Keys : [], Folds, LongestWord);
    }

    /// <summary>Whether its number words are known.</summary>
    public bool HasWords { get; }

    /// <summary>The words with which a number or a clock time may begin.</summary>
    public FirstNumberWords FirstWords { get; }

    /// <summary>The mark before decimals; the null character where it is not known.</summary>
    public char DecimalMark { get; }

    public IReadOnlySet<string> Joins { get; }

    /// <summary>What is joined to the digits of a number, without a space or by a hyphen.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    public ClockLanguage Clock { get; }

    public RangeLanguage Ranges { get; }

    public FractionLanguage Fractions { get; }

    public SignLanguage Signs { get; }

    public IReadOnlySet<string> Articles { get; }

    public IReadOnlySet<string> BetweenPlurals { get; }

    public IReadOnlySet<string> OrdinalEndings { get; }

    /// <summary>Words after a plural that has other senses without: "scores of", "scores more".</summary>
    public IReadOnlySet<string> AfterPlurals { get; }

    /// <summary>Words for one that count parts, as in "one third".</summary>
    public IReadOnlySet<string> Ones { get; }

    public IReadOnlySet<string> Ordinals { get; }

    /// <summary>Words that carry a number and state none: "one", "no".</summary>
    public IReadOnlyDictionary<string, decimal> Carriers { get; }

    /// <summary>Words behind an article for about so many: "centaine".</summary>
    public IReadOnlyDictionary<string, decimal> Rounds { get; }

    /// <summary>Words behind a number that make years of it: "decades".</summary>
    public IReadOnlyDictionary<string, decimal> Spans { get; }

    /// <summary>Number words for the hundreds of a year: "nineteen".</summary>
    public IReadOnlySet<string> Centuries { get; }

    /// <summary>Letters for a currency that are joined to digits: "EUR500".</summary>
    public IReadOnlyList<string> Currencies { get; }

    /// <summary>Numerals of Han for digits; its units are multipliers.</summary>
    public IReadOnlyDictionary<string, decimal> HanDigits { get; }

    /// <summary>Words that multiply what precedes them, such as "thousand", the longest first.</summary>
    public IReadOnlyList<(string Word, decimal Value)> Multipliers { get; }

    public IReadOnlyDictionary<string, decimal> Suffixes { get; }

    public IReadOnlyDictionary<string, decimal> UnitsOrMagnitudes { get; }

    private IReadOnlyList<string> Glue { get; }

    /// <summary>Endings that make a multiple of a number word: "fold".</summary>
    private IReadOnlyList<string> Folds { get; }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static NumberLanguage Of(string tag) => All.Of(tag);

    /// <summary>The value of a word, also of a compound such as "driehonderd"; null where it states none.</summary>
    public NumberWord? Find(string word)
    {
        if (word.Length is 0 or > LongestWord)
            return null;
        var small = word.ToLowerInvariant();
        if (_words.GetValueOrDefault(small) is { } known)
            return known;
        if (Folds.FirstOrDefault(fold => small.EndsWith(fold, StringComparison.Ordinal)) is { Length: > 0 } fold)
            return Find(small[..^fold.Length]) is { } count ? new(count.Value, NumberWordKind.Number) : null;
        return Glue.Count > 0 && Parts(small) is { } parts && NumberSum.Of(parts) is { } sum
            ? new NumberWord(sum, NumberWordKind.Number)
            : null;
    }

    /// <summary>The number words within a compound; null if it is no compound.</summary>
    private List<NumberWord>? Parts(string word)
    {
        foreach (var first in _byFirstLetter[word[0]].Where(known => word.StartsWith(known, StringComparison.Ordinal)))
        {
            if (first.Length == word.Length)
                return [_words[first]];
            foreach (var glue in Glue.Where(glue => Continues(word, first, glue)))
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
}
