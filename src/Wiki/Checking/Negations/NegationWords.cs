using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>The words by which a language turns a sentence into its opposite.</summary>
internal sealed class NegationWords
{
    private static readonly PerLanguage<NegationWords> All = new(language => new NegationWords(language));

    private readonly WordForms _words;
    private readonly IReadOnlyList<string> _within;
    private readonly Phrases _phrases;
    private readonly Phrases _harmless;
    private readonly HashSet<string> _beside;
    private readonly WordForms _negative;
    private readonly IReadOnlyList<string> _otherBeginnings;
    private readonly WordForms _weak;
    private readonly Phrases _weakPhrases;

    private NegationWords(string language)
    {
        var table = LanguageSections.Read("negation-words.txt");
        _words = new WordForms(table, language, "words");
        _within = [.. table.Of(language, "within").OrderByDescending(word => word.Length)];
        _phrases = new Phrases(table.Of(language, "phrases"));
        _harmless = new Phrases(table.Of(language, "harmless"));
        _beside = table.SetOf(language, "beside");
        _negative = new WordForms(table, language, "negative", "negative-");
        _otherBeginnings = [.. table.Of(language, "other-beginnings")];
        _weak = new WordForms(table, language, "weak", "weak-");
        _weakPhrases = new Phrases(table.Of(language, "weak-phrases"));
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static NegationWords Of(string tag) => All.Of(tag);

    /// <summary>The first word that negates, or the first phrase; null where none does.</summary>
    public string? FirstIn(string words) => FirstIn(words, Negates);

    /// <summary>The first that negates what a sentence says, not only something beside it: "without warning".</summary>
    public string? FirstOfSentence(string words) =>
        FirstIn(words, word => Negates(word) && !_beside.Contains(word));

    private string? FirstIn(string words, Func<string, bool> negates)
    {
        var left = _harmless.RemovedFrom(words);
        return WholeWords.Of(left).FirstOrDefault(negates)
            ?? _phrases.FirstIn(left)
            ?? _within.FirstOrDefault(word => left.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether the weaker signs of the language are known.</summary>
    public bool HasWeak => _weak.HasWhole;

    /// <summary>
    /// Whether words may negate, by a word as above or by a weaker sign, such as the beginning of "unlit".
    /// </summary>
    public bool MayNegate(string words) =>
        IsNegative(words)
        || WholeWords.InSmallLetters(words).Any(_weak.Contains)
        || _weakPhrases.FirstIn(words) is not null;

    /// <summary>Whether a statement negates, also by a word that is none in a quote: "failed", "unlit".</summary>
    public bool IsNegative(string statement) =>
        FirstIn(statement) is not null || WholeWords.InSmallLetters(statement).Any(IsNegativeWord);

    /// <summary>
    /// Whether a statement negates, but for such a word that its quotes have too: they negate the "stopped" of "failed
    /// to stop", and it does not.
    /// </summary>
    public bool IsNegativeBeside(string statement, IEnumerable<string> quotes)
    {
        if (FirstIn(statement) is not null)
            return true;
        List<string> known = [.. quotes.SelectMany(WholeWords.InSmallLetters)];
        return WholeWords.InSmallLetters(statement)
            .Any(word => IsNegativeWord(word)
                && !(_negative.ContainsWhole(word) && known.Exists(new WordBeginning(word).Begins)));
    }

    private bool Negates(string word) => _words.Contains(word.ToLowerInvariant());

    private bool IsNegativeWord(string small) =>
        _negative.ContainsWhole(small)
        || (_negative.Contains(small)
            && !_otherBeginnings.Any(beginning => small.StartsWith(beginning, StringComparison.Ordinal)));
}
