using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>
/// Finds a qualifier that the quotes have before a word and that a statement drops: "the head" for "the deputy head",
/// "all" for "nearly all".
/// </summary>
internal sealed class DroppedQualifiers
{
    private static readonly PerLanguage<DroppedQualifiers> All = new(language => new DroppedQualifiers(language));

    private readonly HashSet<string> _qualifiers;
    private readonly HashSet<string> _undone;
    private readonly HashSet<string> _alike;
    private readonly HashSet<string> _once;
    private readonly HashSet<string> _shortOf;
    private readonly HashSet<string> _all;

    private DroppedQualifiers(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        _qualifiers = table.SetOf(language, "qualifiers");
        _undone = table.SetOf(language, "qualifiers-undone");
        _alike = table.SetOf(language, "qualifiers-alike");
        _once = table.SetOf(language, "qualifiers-once");
        _shortOf = table.SetOf(language, "short-of");
        _all = table.SetOf(language, "all");
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static DroppedQualifiers Of(string tag) => All.Of(tag);

    /// <summary>The first, with the word behind it, as the quotes have them; null where none is dropped.</summary>
    public string? FirstIn(string statement, string quoted)
    {
        if (_qualifiers.Count == 0)
            return null;
        string[] known = [.. WordsOf(quoted)];
        if (!known.Any(word => _qualifiers.Contains(word) || _shortOf.Contains(word)))
            return null;
        string[] stated = [.. WordsOf(statement)];
        if (stated.Any(word => _qualifiers.Contains(word) || _alike.Contains(word) || _shortOf.Contains(word)))
            return null;
        var isOnce = stated.Any(_once.Contains);
        return known.Zip(known.Skip(1))
            .Where(pair => IsQualified(pair.First, pair.Second))
            .Where(pair => stated.Contains(pair.Second, StringComparer.OrdinalIgnoreCase))
            .Where(pair => !isOnce || _undone.Contains(pair.First) || _shortOf.Contains(pair.First))
            .Where(pair => !OccursUnqualified(pair.Second, known))
            .Select(pair => $"{pair.First} {pair.Second}")
            .FirstOrDefault();
    }

    private IEnumerable<string> WordsOf(string text) => WholeWords.Of(text).SelectMany(Parts);

    /// <summary>"Ex-wife" is two words.</summary>
    private IEnumerable<string> Parts(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && _qualifiers.Contains(word[..at])
            ? [word[..at], word[(at + 1)..]]
            : [word];

    private bool IsQualified(string word, string next) =>
        _qualifiers.Contains(word) || (_shortOf.Contains(word) && _all.Contains(next));

    private bool OccursUnqualified(string word, string[] words) => words.Index()
        .Any(each => each.Item == word && (each.Index == 0 || !IsQualified(words[each.Index - 1], word)));
}
