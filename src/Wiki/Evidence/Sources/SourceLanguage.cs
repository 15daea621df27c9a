using System.Collections.Frozen;
using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Sources;

/// <summary>How a language counts sources, from the table of words for them.</summary>
internal sealed class SourceLanguage
{
    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    /// <param name="names">The words by which a site calls its sources, beside those of the table.</param>
    public SourceLanguage(string tag, IEnumerable<string> names)
    {
        var (table, language) = (LanguageSections.Read("source-words.txt"), LanguageSections.Primary(tag));
        Tag = tag;
        Numbers = NumberLanguage.Of(tag);
        Sources = SetOf([.. table.Of(language, "sources"), .. names]);
        Totals = SetOf(table.Of(language, "totals"));
        Leads = SetOf(table.Of(language, "leads"));
        Follows = SetOf(table.Of(language, "follows"));
        Of = SetOf(table.Of(language, "of"));
        Stops = SetOf(table.Of(language, "stops"));
    }

    public string Tag { get; }

    public NumberLanguage Numbers { get; }

    public FrozenSet<string> Sources { get; }

    /// <summary>Words that count without a number: "no", "both".</summary>
    public FrozenSet<string> Totals { get; }

    public FrozenSet<string> Leads { get; }

    public FrozenSet<string> Follows { get; }

    /// <summary>Words directly after a part of the sources: "of".</summary>
    public FrozenSet<string> Of { get; }

    public FrozenSet<string> Stops { get; }

    private static FrozenSet<string> SetOf(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
