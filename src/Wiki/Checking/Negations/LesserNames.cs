using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>
/// Finds a word that a statement has as it is, and its quotes only behind one that makes something lesser of it: "the
/// head" for "the deputy head".
/// </summary>
internal sealed class LesserNames
{
    private static readonly PerLanguage<LesserNames> All = new(language => new LesserNames(language));

    private readonly HashSet<string> _lesser;
    private readonly HashSet<string> _alike;

    private LesserNames(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        _lesser = new(table.Of(language, "lesser"), StringComparer.OrdinalIgnoreCase);
        _alike = new(table.Of(language, "lesser-alike"), StringComparer.OrdinalIgnoreCase);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static LesserNames Of(string tag) => All.Of(tag);

    /// <summary>The first, with the word before it, as the quotes have it; null where none is.</summary>
    public string? FirstIn(string statement, string quoted)
    {
        if (_lesser.Count == 0)
            return null;
        string[] known = [.. NegationWords.WordsOf(quoted)];
        if (!known.Any(_lesser.Contains))
            return null;
        string[] stated = [.. NegationWords.WordsOf(statement)];
        if (stated.Any(word => _lesser.Contains(word) || _alike.Contains(word)))
            return null;
        return known.Zip(known.Skip(1))
            .Where(pair => _lesser.Contains(pair.First) && stated.Contains(pair.Second))
            .Where(pair => !StandsAlone(pair.Second, known))
            .Select(pair => $"{pair.First} {pair.Second}")
            .FirstOrDefault();
    }

    private bool StandsAlone(string word, string[] words) =>
        words.Index().Any(each => each.Item == word && (each.Index == 0 || !_lesser.Contains(words[each.Index - 1])));
}
