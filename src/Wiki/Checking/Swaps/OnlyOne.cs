using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>Finds the singular that a statement turns into a plural: "the witnesses" for "one witness".</summary>
internal sealed class OnlyOne
{
    private readonly HashSet<string> _only;
    private readonly HashSet<string> _notOnly;
    private readonly IReadOnlyList<string> _plurals;

    /// <param name="language">The language of the words.</param>
    public OnlyOne(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        _only = table.SetOf(language, "only");
        _notOnly = table.SetOf(language, "not-only");
        _plurals = [.. table.Of(language, "plurals")];
    }

    /// <summary>The word for one and what it counts; null where the quotes speak of others too.</summary>
    /// <param name="several">The word for several of them.</param>
    /// <param name="quoted">The words of the quotes, which do not have that word.</param>
    public string? FirstIn(string several, string quoted)
    {
        if (_only.Count == 0)
            return null;
        string[] known = [.. WholeWords.Of(quoted)];
        return known.Any(_notOnly.Contains)
            ? null
            : known.Zip(known.Skip(1))
                .Where(pair => _only.Contains(pair.First) && _plurals.Any(ending => pair.Second + ending == several))
                .Select(pair => $"{pair.First} {pair.Second}")
                .FirstOrDefault();
    }
}
