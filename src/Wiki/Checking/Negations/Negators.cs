using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>
/// Words that negate the word behind them: "not", "no". A sentence that lacks one may say the same by another word:
/// "kept silent" for "did not comment", and "did not vote" for "abstained".
/// </summary>
internal sealed class Negators
{
    private const int Least = 3;

    /// <summary>A strong verb, whose forms share little more than what stands before their first vowel.</summary>
    private const int MostOfStrong = 7;

    private const string Vowels = "aeiouyäöüáéèêíóúåæø";

    private static readonly PerLanguage<Negators> All = new(language => new Negators(language));

    private readonly HashSet<string> _negators;
    private readonly IReadOnlyList<string> _endings;
    private readonly IReadOnlyList<string> _beginnings;
    private readonly HashSet<string> _light;
    private readonly IReadOnlyList<string> _adverbs;
    private readonly HashSet<string> _over;
    private readonly HashSet<string> _until;

    private Negators(string language)
    {
        var table = LanguageSections.Read("negation-words.txt");
        _negators = [.. table.Of(language, "negators")];
        _endings = [.. table.Of(language, "endings")];
        _beginnings = [.. table.Of(language, "beginnings")];
        _light = [.. table.Of(language, "light"), .. table.Of(language, "between"), .. _negators];
        _adverbs = [.. table.Of(language, "adverb-endings")];
        _over = [.. table.Of(language, "conjunctions")];
        _until = [.. table.Of(language, "until")];
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static Negators Of(string tag) => All.Of(tag);

    /// <summary>
    /// Whether a statement says by another word what a clause of a quote says by a negation: it has no form of the
    /// word that is negated, and a word that the clause has not.
    /// </summary>
    public bool IsSaidOtherwise(string clause, string negation, string statement)
    {
        if (Negated(clause, negation) is not { } negated)
            return false;
        if (negated.Behind.Any(_until.Contains))
            return true;
        var quoted = ContentOf(clause);
        var stated = ContentOf(statement);
        return !stated.Exists(word => IsForm(negated.Word, word) && (word == negated.Word || !quoted.Contains(word)))
            && stated.Exists(word => !quoted.Exists(other => IsForm(other, word)));
    }

    /// <summary>Whether no quote has a form of the word that a statement negates.</summary>
    public bool IsOfOtherWords(string statement, string negation, IEnumerable<string> quotes)
    {
        if (Negated(statement, negation) is not { } negated)
            return false;
        var stated = ContentOf(statement);
        return !quotes.SelectMany(ContentOf)
            .Any(word => IsForm(negated.Word, word) && (word == negated.Word || !stated.Contains(word)));
    }

    /// <summary>
    /// Whether a part of a sentence only excludes what a statement does not name: ", not the owner,".
    /// </summary>
    public bool IsAside(string part, string statement)
    {
        if (!_negators.Contains(NegationWords.WordsOf(part).FirstOrDefault("").ToLowerInvariant()))
            return false;
        var said = ContentOf(part);
        var stated = ContentOf(statement);
        return said.Count > 0 && !said.Exists(word => stated.Exists(other => IsForm(word, other)));
    }

    /// <summary>
    /// The word that is negated, with those behind the negation; null where it negates all that follows: "no sign
    /// that".
    /// </summary>
    private (string Word, string[] Behind)? Negated(string text, string negation)
    {
        var negator = negation.ToLowerInvariant();
        if (!IsNegator(negator))
            return null;
        foreach (var clause in Clauses.Of(text.ToLowerInvariant()))
        {
            string[] words = [.. NegationWords.WordsOf(clause)];
            var at = Array.IndexOf(words, negator);
            if (at < 0)
                continue;
            var behind = words[(at + 1)..];
            var word = behind.FirstOrDefault(IsContent) ?? words[..at].LastOrDefault(IsContent);
            return word is null || behind.Any(_over.Contains) ? null : (word, behind);
        }

        return null;
    }

    private bool IsNegator(string word) =>
        _negators.Contains(word)
        || _endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
        || _beginnings.Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal));

    private List<string> ContentOf(string text) =>
        [.. NegationWords.WordsOf(text.ToLowerInvariant()).Where(IsContent)];

    private bool IsContent(string word) =>
        word.Length >= Least
        && char.IsLetter(word[0])
        && !_light.Contains(word)
        && !IsNegator(word)
        && !_adverbs.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether two words may be forms of one, also of a strong verb: "take" and "took".</summary>
    private static bool IsForm(string word, string other) =>
        word == other
        || new WordBeginning(word).Begins(other)
        || (word.Length <= MostOfStrong && other.Length <= MostOfStrong && OnsetOf(word) == OnsetOf(other));

    private static string OnsetOf(string word)
    {
        var end = 0;
        while (end < word.Length && !Vowels.Contains(word[end], StringComparison.Ordinal))
            end++;
        return word[..Math.Max(1, end)];
    }
}
