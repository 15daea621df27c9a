using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>
/// Words that negate the word behind them, "not" and "no", where they do not turn the whole sentence.
/// </summary>
internal sealed class Negators
{
    private const int Least = 3;

    /// <summary>A strong verb, whose forms share little more than the letters before their first vowel.</summary>
    private const int MostOfStrong = 7;

    private const string Vowels = "aeiouyäöüáéèêíóúåæø";

    private static readonly PerLanguage<Negators> All = new(language => new Negators(language));

    private readonly WordForms _negators;
    private readonly HashSet<string> _light;
    private readonly IReadOnlyList<string> _adverbs;
    private readonly HashSet<string> _until;

    private Negators(string language)
    {
        var table = LanguageSections.Read("negation-words.txt");
        _negators = new WordForms(table, language, "negators");
        _light = [.. table.Of(language, "light"), .. table.Of(language, "between")];
        _adverbs = [.. table.Of(language, "adverb-endings")];
        _until = [.. table.Of(language, "until")];
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static Negators Of(string tag) => All.Of(tag);

    /// <summary>Whether a clause says when what it negates did come about: "did not come until noon".</summary>
    public bool IsEnded(string clause, string negation)
    {
        var negator = negation.ToLowerInvariant();
        return _negators.Contains(negator)
            && Clauses.Of(clause.ToLowerInvariant())
                .Select(part => WholeWords.Of(part).SkipWhile(word => word != negator))
                .Any(behind => behind.Any(_until.Contains));
    }

    /// <summary>
    /// Whether a part of a sentence only excludes what a statement does not name: ", not the owner,".
    /// </summary>
    public bool IsAside(string part, string statement)
    {
        if (!_negators.ContainsWhole(WholeWords.Of(part).FirstOrDefault("").ToLowerInvariant()))
            return false;
        var said = ContentOf(part);
        var stated = ContentOf(statement);
        return said.Count > 0 && !said.Exists(word => stated.Exists(other => IsForm(word, other)));
    }

    private List<string> ContentOf(string text) =>
        [.. WholeWords.InSmallLetters(text).Where(IsContent)];

    private bool IsContent(string word) =>
        word.Length >= Least
        && char.IsLetter(word[0])
        && !_light.Contains(word)
        && !_negators.Contains(word)
        && !_adverbs.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether two words may be forms of one, also of a strong verb: "take" and "took".</summary>
    private static bool IsForm(string word, string other) =>
        new WordBeginning(word).Begins(other)
        || (word.Length <= MostOfStrong && other.Length <= MostOfStrong && OnsetOf(word) == OnsetOf(other));

    private static string OnsetOf(string word)
    {
        var end = 0;
        while (end < word.Length && !Vowels.Contains(word[end], StringComparison.Ordinal))
            end++;
        return word[..Math.Max(1, end)];
    }
}
