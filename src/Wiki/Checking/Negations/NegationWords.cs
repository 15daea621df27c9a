using System.Collections.Concurrent;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>The words by which a language turns a sentence into its opposite.</summary>
internal sealed class NegationWords
{
    /// <summary>Apostrophes as reports print them, right and wrong ones, and hyphens.</summary>
    private const string Marks = "'\u2019\u2018\uFF07`\u00B4-";

    private static readonly ConcurrentDictionary<string, NegationWords> Cache = new(StringComparer.Ordinal);

    private readonly HashSet<string> _words;
    private readonly IReadOnlyList<string> _endings;
    private readonly IReadOnlyList<string> _harmless;

    private NegationWords(string language)
    {
        var table = LanguageSections.Read("negation-words.txt");
        _words = [.. table.Of(language, "words")];
        _endings = [.. table.Of(language, "endings")];
        _harmless = [.. table.Of(language, "harmless")];
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static NegationWords Of(string tag) =>
        Cache.GetOrAdd(LanguageSections.Primary(tag), static language => new NegationWords(language));

    /// <summary>The first word that negates; null where none does.</summary>
    public string? FirstIn(string words) => WordsOf(WithoutHarmless(words)).FirstOrDefault(Negates);

    /// <summary>The words of a text.</summary>
    public static IEnumerable<string> WordsOf(string words) =>
        words.Split([.. words.Where(letter => !IsOfWord(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries);

    private bool Negates(string word)
    {
        var small = word.ToLowerInvariant();
        return _words.Contains(small) || _endings.Any(ending => small.EndsWith(ending, StringComparison.Ordinal));
    }

    private string WithoutHarmless(string words) => _harmless.Aggregate(
        words,
        (left, phrase) => left.Replace(phrase, "", StringComparison.OrdinalIgnoreCase));

    private static bool IsOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || Marks.Contains(letter, StringComparison.Ordinal);
}
