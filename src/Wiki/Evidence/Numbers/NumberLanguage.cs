using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>How a language writes numbers, from the table of number words.</summary>
internal sealed class NumberLanguage
{
    private static readonly PerLanguage<NumberLanguage> All = new(language => new NumberLanguage(language));

    private readonly NumberVocabulary _vocabulary;

    private NumberLanguage(string language)
    {
        var table = LanguageSections.Read("number-words.txt");
        _vocabulary = new NumberVocabulary(table, language);
        HasWords = table.Of(language, "numbers").Any();
        DecimalMark = table.Of(language, "decimal").Select(mark => mark == "point" ? '.' : ',').FirstOrDefault();
        Joins = table.SetOf(language, "joins");
        Sums = new SumRules(table, language);
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
        CarriersAtBeginnings = LongestFirst(table.NumbersOf(language, "carriers-at-beginnings"));
        CarriersAtEndings = LongestFirst(table.NumbersOf(language, "carriers-at-endings"));
        Rounds = table.ValuesOf(language, "rounds");
        Spans = table.ValuesOf(language, "spans");
        Centuries = table.SetOf(language, "centuries");
        Currencies = [.. table.Of(language, "currencies")];
        Han = new HanLanguage(table, language);
        Suffixes = table.ValuesOf(language, "suffixes");
        UnitsOrMagnitudes = table.ValuesOf(language, "units-or-magnitudes");
        AfterUnits = table.SetOf(language, "after-units");
        Multipliers = LongestFirst(table.NumbersOf(language, "multipliers"));
        FirstWords = new FirstNumberWords(
            [
                .. Fractions.Halves, .. Centuries, .. Articles, .. Carriers.Keys, .. _vocabulary.FirstWords,
                .. Clock.Phrases.Select(phrase => Letters.WordAt(phrase.Words, 0)), .. Clock.Names.Keys,
            ],
            [.. _vocabulary.Beginnings, .. CarriersAtBeginnings.Select(carrier => carrier.Word)],
            [.. _vocabulary.Folds, .. CarriersAtEndings.Select(carrier => carrier.Word)]);
    }

    /// <summary>Whether its number words are known.</summary>
    public bool HasWords { get; }

    /// <summary>Whether a number in words or numerals is read wherever a text has one.</summary>
    public bool IsRead => HasWords || Han.Digits.Count > 0;

    /// <summary>How its number words are added up.</summary>
    public SumRules Sums { get; }

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

    /// <summary>What such words begin with, as in "three-day" in one word, the longest first.</summary>
    public IReadOnlyList<(string Word, decimal Value)> CarriersAtBeginnings { get; }

    /// <summary>What such words end with, as in the dual, the longest first.</summary>
    public IReadOnlyList<(string Word, decimal Value)> CarriersAtEndings { get; }

    /// <summary>Words behind an article for about so many: "centaine".</summary>
    public IReadOnlyDictionary<string, decimal> Rounds { get; }

    /// <summary>Words behind a number that make years of it: "decades".</summary>
    public IReadOnlyDictionary<string, decimal> Spans { get; }

    /// <summary>Number words for the hundreds of a year: "nineteen".</summary>
    public IReadOnlySet<string> Centuries { get; }

    /// <summary>Letters for a currency that are joined to digits: "EUR500".</summary>
    public IReadOnlyList<string> Currencies { get; }

    public HanLanguage Han { get; }

    /// <summary>Words that multiply what precedes them, such as "thousand", the longest first.</summary>
    public IReadOnlyList<(string Word, decimal Value)> Multipliers { get; }

    public IReadOnlyDictionary<string, decimal> Suffixes { get; }

    public IReadOnlyDictionary<string, decimal> UnitsOrMagnitudes { get; }

    /// <summary>Words behind such letters by which they are a unit: "777m long".</summary>
    public IReadOnlySet<string> AfterUnits { get; }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static NumberLanguage Of(string tag) => All.Of(tag);

    /// <inheritdoc cref="NumberVocabulary.Find"/>
    public NumberWord? Find(string word) => _vocabulary.Find(word);

    /// <inheritdoc cref="NumberVocabulary.At"/>
    public (NumberWord Word, int End)? At(string text, int offset) => _vocabulary.At(text, offset);

    private static IReadOnlyList<(string Word, decimal Value)> LongestFirst(
        IEnumerable<(string Words, IReadOnlyList<decimal> Numbers)> entries) =>
        [.. entries.Select(entry => (entry.Words, entry.Numbers[0])).OrderByDescending(entry => entry.Words.Length)];
}
