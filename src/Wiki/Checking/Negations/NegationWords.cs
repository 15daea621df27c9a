using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>The words by which a language turns a sentence into its opposite.</summary>
internal sealed class NegationWords
{
    private static readonly PerLanguage<NegationWords> All = new(language => new NegationWords(language));

    private readonly HashSet<string> _words;
    private readonly IReadOnlyList<string> _endings;
    private readonly IReadOnlyList<string> _beginnings;
    private readonly IReadOnlyList<string> _within;
    private readonly Phrases _harmless;
    private readonly Phrases _phrases;
    private readonly Phrases _comments;
    private readonly HashSet<string> _conjunctions;
    private readonly HashSet<string> _afterComma;
    private readonly HashSet<string> _speech;
    private readonly HashSet<string> _doubts;
    private readonly HashSet<string> _refers;
    private readonly HashSet<string> _joins;
    private readonly HashSet<string> _beside;
    private readonly HashSet<string> _negative;
    private readonly IReadOnlyList<string> _negativeBeginnings;
    private readonly IReadOnlyList<string> _otherBeginnings;
    private readonly HashSet<string> _weak;
    private readonly IReadOnlyList<string> _weakBeginnings;
    private readonly IReadOnlyList<string> _weakEndings;
    private readonly HashSet<string> _relatives;
    private readonly HashSet<string> _light;

    private NegationWords(string language)
    {
        var table = LanguageSections.Read("negation-words.txt");
        _words = [.. table.Of(language, "words")];
        _endings = [.. table.Of(language, "endings")];
        _beginnings = [.. table.Of(language, "beginnings")];
        _within = [.. table.Of(language, "within").OrderByDescending(word => word.Length)];
        _harmless = new Phrases(table.Of(language, "harmless"));
        _phrases = new Phrases(table.Of(language, "phrases"));
        _comments = new Phrases(table.Of(language, "comments"));
        _conjunctions = [.. table.Of(language, "conjunctions")];
        _afterComma = [.. table.Of(language, "conjunctions-after-comma")];
        _speech = [.. table.Of(language, "speech")];
        _doubts = [.. table.Of(language, "doubts")];
        _refers = [.. table.Of(language, "refers")];
        _joins = [.. table.Of(language, "joins")];
        _beside = [.. table.Of(language, "beside")];
        _negative = [.. table.Of(language, "negative")];
        _negativeBeginnings = [.. table.Of(language, "negative-beginnings")];
        _otherBeginnings = [.. table.Of(language, "other-beginnings")];
        _weak = [.. table.Of(language, "weak")];
        _weakBeginnings = [.. table.Of(language, "weak-beginnings")];
        _weakEndings = [.. table.Of(language, "weak-endings")];
        _relatives = [.. table.Of(language, "relatives")];
        _light = [.. table.Of(language, "light")];
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static NegationWords Of(string tag) => All.Of(tag);

    /// <summary>The first word that negates, or the first phrase; null where none does.</summary>
    public string? FirstIn(string words) => FirstIn(words, Negates);

    /// <summary>The first that negates what a sentence says, not only something beside it: "without warning".</summary>
    public string? FirstOfSentence(string words) =>
        FirstIn(words, word => Negates(word) && !_beside.Contains(word.ToLowerInvariant()));

    private string? FirstIn(string words, Func<string, bool> negates)
    {
        var left = _harmless.RemovedFrom(words);
        return WholeWords.Of(left).FirstOrDefault(negates)
            ?? _phrases.FirstIn(left)
            ?? _within.FirstOrDefault(word => left.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether the weaker signs of the language are known.</summary>
    public bool HasWeak => _weak.Count > 0;

    /// <summary>
    /// Whether words may negate, by a word as above or by a weaker sign, such as the beginning of "unlit".
    /// </summary>
    public bool MayNegate(string words) => IsNegative(words) || WholeWords.Of(words).Any(IsWeak);

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
                && !(_negative.Contains(word) && known.Exists(new WordBeginning(word).Begins)));
    }

    /// <summary>The first phrase by which a clause takes back what is said before it; null where none does.</summary>
    public string? CommentIn(string words) => _comments.FirstIn(words);

    /// <summary>The last word, if what follows it is only asked or supposed: "whether".</summary>
    public string? DoubtAtEnd(string words) =>
        WholeWords.Of(words).LastOrDefault() is { } last && _doubts.Contains(last.ToLowerInvariant()) ? last : null;

    /// <summary>Whether the clause before a word says something of what follows it: "that".</summary>
    public bool IsConjunction(string word) => _conjunctions.Contains(word.ToLowerInvariant());

    /// <summary>Whether the clause before a word and its comma says something of what follows: ", dass".</summary>
    public bool IsAfterComma(string word) => _afterComma.Contains(word.ToLowerInvariant());

    /// <summary>Whether a sentence begins with a word for the one before it: "this".</summary>
    public bool RefersBack(string sentence) =>
        _refers.Contains(WholeWords.Of(sentence).FirstOrDefault("").ToLowerInvariant());

    /// <summary>Whether a main clause begins with a word behind a comma: "and".</summary>
    public bool IsJoin(string word) => _joins.Contains(word.ToLowerInvariant());

    /// <summary>
    /// Whether a part of a sentence only describes somebody, ", none of whom had a visa,", and says nothing that the
    /// statement says.
    /// </summary>
    public bool IsBeside(string part, string statement)
    {
        List<string> words = [.. WholeWords.InSmallLetters(part)];
        if (words.Count == 0 || !_relatives.Contains(words[0]))
            return false;
        List<string> stated = [.. WholeWords.InSmallLetters(statement)];
        return !words.Where(word => !_light.Contains(word)).Any(word => stated.Exists(new WordBeginning(word).Begins));
    }

    /// <summary>Whether somebody says what follows a word: "says".</summary>
    public bool IsOfSpeech(string word) => _speech.Contains(word.ToLowerInvariant());

    private bool Negates(string word)
    {
        var small = word.ToLowerInvariant();
        return _words.Contains(small)
            || _endings.Any(ending => small.EndsWith(ending, StringComparison.Ordinal))
            || _beginnings.Any(beginning => small.StartsWith(beginning, StringComparison.Ordinal));
    }

    private bool IsNegativeWord(string small) =>
        _negative.Contains(small)
        || (_negativeBeginnings.Any(beginning => small.StartsWith(beginning, StringComparison.Ordinal))
            && !_otherBeginnings.Any(beginning => small.StartsWith(beginning, StringComparison.Ordinal)));

    private bool IsWeak(string word)
    {
        var small = word.ToLowerInvariant();
        return _weak.Contains(small)
            || _weakBeginnings.Any(beginning => small.StartsWith(beginning, StringComparison.Ordinal))
            || _weakEndings.Any(ending => small.EndsWith(ending, StringComparison.Ordinal));
    }
}
