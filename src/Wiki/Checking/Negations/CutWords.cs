using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>The words beside the cut of a quote by which what is cut off says something of the quote.</summary>
internal sealed class CutWords
{
    private static readonly PerLanguage<CutWords> All = new(language => new CutWords(language));

    private readonly HashSet<string> _conjunctions;
    private readonly HashSet<string> _afterComma;
    private readonly HashSet<string> _doubts;
    private readonly HashSet<string> _refers;
    private readonly Phrases _comments;

    private CutWords(string language)
    {
        var table = LanguageSections.Read("negation-words.txt");
        _conjunctions = table.SetOf(language, "conjunctions");
        _afterComma = table.SetOf(language, "conjunctions-after-comma");
        _doubts = table.SetOf(language, "doubts");
        _refers = table.SetOf(language, "refers");
        _comments = new Phrases(table.Of(language, "comments"));
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static CutWords Of(string tag) => All.Of(tag);

    /// <summary>Whether the clause before a word says something of what follows it: "that".</summary>
    public bool IsConjunction(string word) => _conjunctions.Contains(word);

    /// <summary>Whether the clause before a word and its comma says something of what follows: ", dass".</summary>
    public bool IsAfterComma(string word) => _afterComma.Contains(word);

    /// <summary>The last word, if what follows it is only asked or supposed: "whether".</summary>
    public string? DoubtAtEnd(string words) =>
        WholeWords.Of(words).LastOrDefault() is { } last && _doubts.Contains(last) ? last : null;

    /// <summary>Whether a sentence begins with a word for the one before it: "this".</summary>
    public bool RefersBack(string sentence) =>
        _refers.Contains(WholeWords.Of(sentence).FirstOrDefault(""));

    /// <summary>The first phrase by which a clause takes back what is said before it; null where none does.</summary>
    public string? CommentIn(string words) => _comments.FirstIn(words);
}
