using Wiki.Evidence.Languages;

namespace Wiki.Checking.Grammar;

/// <summary>Words of a table, of which some are listed whole and others by how they begin or end.</summary>
internal sealed class WordForms
{
    private readonly HashSet<string> _whole;
    private readonly IReadOnlyList<string> _beginnings;
    private readonly IReadOnlyList<string> _endings;

    /// <param name="table">The table.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="words">The key of the whole words.</param>
    /// <param name="prefix">What the keys of beginnings and endings begin with.</param>
    public WordForms(LanguageSections table, string language, string words, string prefix = "")
    {
        _whole = [.. table.Of(language, words)];
        _beginnings = [.. table.Of(language, $"{prefix}beginnings")];
        _endings = [.. table.Of(language, $"{prefix}endings")];
    }

    /// <summary>Whether any are listed whole.</summary>
    public bool HasWhole => _whole.Count > 0;

    /// <summary>Whether a word in small letters is one of them.</summary>
    public bool Contains(string word) =>
        _whole.Contains(word)
        || _endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
        || _beginnings.Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Whether a word in small letters is listed whole.</summary>
    public bool ContainsWhole(string word) => _whole.Contains(word);
}
