using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>
/// Finds a word that a statement has as it is, and its quotes only behind one that makes something lesser of it: "the
/// head" for "the deputy head".
/// </summary>
internal sealed class LesserNames
{
    private static readonly PerLanguage<LesserNames> All = new(language => new LesserNames(language));

    private readonly HashSet<string> _lesser;
    private readonly HashSet<string> _undone;
    private readonly HashSet<string> _alike;
    private readonly HashSet<string> _once;
    private readonly HashSet<string> _shortOf;
    private readonly HashSet<string> _all;

    private LesserNames(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        _lesser = table.SetOf(language, "lesser");
        _undone = table.SetOf(language, "lesser-undone");
        _alike = table.SetOf(language, "lesser-alike");
        _once = table.SetOf(language, "lesser-once");
        _shortOf = table.SetOf(language, "short-of");
        _all = table.SetOf(language, "all");
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static LesserNames Of(string tag) => All.Of(tag);

    /// <summary>The first, with the word before it, as the quotes have it; null where none is.</summary>
    public string? FirstIn(string statement, string quoted)
    {
        if (_lesser.Count == 0)
            return null;
        string[] known = [.. WordsOf(quoted)];
        if (!known.Any(word => _lesser.Contains(word) || _shortOf.Contains(word)))
            return null;
        string[] stated = [.. WordsOf(statement)];
        if (stated.Any(word => _lesser.Contains(word) || _alike.Contains(word) || _shortOf.Contains(word)))
            return null;
        var isOnce = stated.Any(_once.Contains);
        return known.Zip(known.Skip(1))
            .Where(pair => IsLess(pair.First, pair.Second))
            .Where(pair => stated.Contains(pair.Second, StringComparer.OrdinalIgnoreCase))
            .Where(pair => !isOnce || _undone.Contains(pair.First) || _shortOf.Contains(pair.First))
            .Where(pair => !StandsAlone(pair.Second, known))
            .Select(pair => $"{pair.First} {pair.Second}")
            .FirstOrDefault();
    }

    private IEnumerable<string> WordsOf(string text) => WholeWords.Of(text).SelectMany(Parts);

    /// <summary>"Ex-wife" is two words.</summary>
    private IEnumerable<string> Parts(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && _lesser.Contains(word[..at])
            ? [word[..at], word[(at + 1)..]]
            : [word];

    private bool IsLess(string word, string next) =>
        _lesser.Contains(word) || (_shortOf.Contains(word) && _all.Contains(next));

    private bool StandsAlone(string word, string[] words) => words.Index()
        .Any(each => each.Item == word && (each.Index == 0 || !IsLess(words[each.Index - 1], word)));
}
