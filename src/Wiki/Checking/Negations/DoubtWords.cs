using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>The words by which a language leaves open whether a sentence is true.</summary>
internal sealed class DoubtWords
{
    private static readonly PerLanguage<DoubtWords> All = new(language => new DoubtWords(language));

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _softer;
    private readonly IReadOnlyList<string> _phrases;
    private readonly IReadOnlyList<string> _harmless;

    private DoubtWords(string language)
    {
        var table = LanguageSections.Read("doubt-words.txt");
        _words = [.. table.Of(language, "words")];
        _softer = [.. table.Of(language, "softer")];
        _phrases = [.. table.Of(language, "phrases")];
        _harmless = [.. table.Of(language, "harmless")];
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static DoubtWords Of(string tag) => All.Of(tag);

    /// <summary>The first word or phrase that leaves a quote open; null where none does.</summary>
    public string? FirstIn(string words)
    {
        var left = PhraseSearch.Without(words, _harmless);
        return NegationWords.WordsOf(left).FirstOrDefault(IsDoubt) ?? PhraseSearch.First(left, _phrases);
    }

    /// <summary>Whether a statement leaves open what it says, by such a word or a softer one.</summary>
    public bool IsOpen(string statement) =>
        FirstIn(statement) is not null
        || NegationWords.WordsOf(statement).Any(word => _softer.Contains(word.ToLowerInvariant()));

    /// <summary>A capital is that of a sentence, or of the month of May.</summary>
    private bool IsDoubt(string word) => _words.Contains(word) || (word != "May" && _words.Contains(Small(word)));

    private static string Small(string word) => $"{char.ToLowerInvariant(word[0])}{word[1..]}";
}
