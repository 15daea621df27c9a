using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>How a language writes numbers in the numerals of Han; their units are multipliers.</summary>
internal sealed class HanLanguage
{
    /// <param name="table">The table of number words.</param>
    /// <param name="language">The primary subtag of the language.</param>
    public HanLanguage(LanguageSections table, string language)
    {
        Digits = table.ValuesOf(language, "han-digits");
        Words = table.ValuesOf(language, "han-words");
        Several = [.. table.Of(language, "han-several")];
        Shares = [.. table.Of(language, "han-shares")];
    }

    public IReadOnlyDictionary<string, decimal> Digits { get; }

    /// <summary>Words for a number that are no numerals: "一半".</summary>
    public IReadOnlyDictionary<string, decimal> Words { get; }

    /// <summary>Words before a unit that make an unknown multiple of it: "数" in "数十".</summary>
    public IReadOnlyList<string> Several { get; }

    /// <summary>Words between a whole and its part: "分之" in "三分之一".</summary>
    public IReadOnlyList<string> Shares { get; }
}
