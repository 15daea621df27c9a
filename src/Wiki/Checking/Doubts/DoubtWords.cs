using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Doubts;

/// <summary>The words by which a language leaves open whether a sentence is true.</summary>
internal sealed class DoubtWords
{
    private static readonly PerLanguage<DoubtWords> All = new(language => new DoubtWords(language));

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _describing;
    private readonly HashSet<string> _persons;
    private readonly HashSet<string> _beforePersons;
    private readonly HashSet<string> _culprits;
    private readonly HashSet<string> _softer;
    private readonly Phrases _phrases;
    private readonly Phrases _harmless;

    private DoubtWords(string language)
    {
        var table = LanguageSections.Read("doubt-words.txt");
        _words = [.. table.Of(language, "words")];
        _names = [.. table.Of(language, "names")];
        _describing = [.. table.Of(language, "describing")];
        _persons = [.. table.Of(language, "persons")];
        _beforePersons = [.. table.Of(language, "before-persons")];
        _culprits = [.. table.Of(language, "culprits")];
        _softer = [.. table.Of(language, "softer")];
        _phrases = new Phrases(table.Of(language, "phrases"));
        _harmless = new Phrases(table.Of(language, "harmless"));
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static DoubtWords Of(string tag) => All.Of(tag);

    /// <summary>The first word or phrase that leaves a quote open; null where none does.</summary>
    /// <param name="words">Those of the quote.</param>
    /// <param name="statement">
    /// What it supports: "four men were held" says nothing of "suspected thieves" that is open. Null if unknown.
    /// </param>
    public string? FirstIn(string words, string? statement = null)
    {
        var left = _harmless.RemovedFrom(words);
        string[] all = [.. WholeWords.Of(left)];
        var found = all.Index().FirstOrDefault(word =>
            IsDoubt(word.Item) && !IsBeside(all, word.Index, statement) && !IsPerson(all, word.Index, statement));
        return found.Item
            ?? _phrases.FirstIn(left);
    }

    /// <summary>Whether a statement leaves open what it says, by such a word or a softer one.</summary>
    public bool IsOpen(string statement) =>
        FirstIn(statement) is not null
        || WholeWords.InSmallLetters(statement).Any(_softer.Contains);

    /// <summary>Whether a word only describes the next one, and a statement has neither: "suspected thieves".</summary>
    private bool IsBeside(string[] words, int index, string? statement)
    {
        if (statement is null || index + 1 >= words.Length || !IsIn(_describing, words[index]))
            return false;
        var named = new WordBeginning(words[index + 1].ToLowerInvariant());
        return named.IsKnown && !WholeWords.InSmallLetters(statement).Any(named.Begins);
    }

    /// <summary>Whether a word names a person, "the suspect", whom a statement does not call guilty.</summary>
    private bool IsPerson(string[] words, int index, string? statement) =>
        statement is not null
        && index > 0
        && IsIn(_persons, words[index])
        && (IsIn(_beforePersons, words[index - 1]) || char.IsDigit(words[index - 1][0]))
        && !WholeWords.InSmallLetters(statement).Any(_culprits.Contains);

    /// <summary>Whether a part of a sentence begins with such a word, and says nothing that a statement says.</summary>
    /// <param name="part">The words after a comma.</param>
    /// <param name="statement">The statement.</param>
    public bool IsAside(string part, string statement)
    {
        string[] words = [.. WholeWords.InSmallLetters(part)];
        if (words.Length == 0 || !IsDoubt(words[0]))
            return false;
        var said = words.Skip(1).Where(word => new WordBeginning(word).IsKnown && !IsDoubt(word)).ToList();
        var stated = WholeWords.InSmallLetters(statement).ToList();
        return said.Count > 0 && !said.Exists(word => stated.Exists(new WordBeginning(word).Begins));
    }

    /// <summary>A capital is that of a sentence, or of a name such as that of a month.</summary>
    private bool IsDoubt(string word) => _words.Contains(word) || (!_names.Contains(word) && IsIn(_words, word));

    private static bool IsIn(HashSet<string> words, string word) => words.Contains(FirstLetter.InLowerCase(word));
}
