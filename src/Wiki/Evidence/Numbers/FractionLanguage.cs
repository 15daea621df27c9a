using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>How a language writes parts of a whole: "half of", "a third", "two thirds".</summary>
internal sealed class FractionLanguage
{
    /// <param name="table">The table of number words.</param>
    /// <param name="language">The primary subtag of the language.</param>
    public FractionLanguage(LanguageSections table, string language)
    {
        Halves = table.SetOf(language, "halves");
        HalvesBehind = table.SetOf(language, "halves-behind");
        Wholes = table.SetOf(language, "wholes");
        BeforeHalves = table.SetOf(language, "before-halves");
        Parts = table.ValuesOf(language, "fractions");
        Plurals = table.ValuesOf(language, "fraction-plurals");
    }

    public IReadOnlySet<string> Halves { get; }

    /// <summary>Words for a half behind a number and a join, without an article: "et demi".</summary>
    public IReadOnlySet<string> HalvesBehind { get; }

    /// <summary>Words after a half that is one of something: "half of".</summary>
    public IReadOnlySet<string> Wholes { get; }

    /// <summary>Words before a half that is one of a time: "the second half of".</summary>
    public IReadOnlySet<string> BeforeHalves { get; }

    /// <summary>Words for one part, with the number of parts that make the whole: "third".</summary>
    public IReadOnlyDictionary<string, decimal> Parts { get; }

    /// <summary>Words for several such parts: "thirds".</summary>
    public IReadOnlyDictionary<string, decimal> Plurals { get; }
}
