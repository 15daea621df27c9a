using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>How a language joins two numbers: as the ends of a range, as a change, or as a list.</summary>
internal sealed class RangeLanguage
{
    /// <param name="table">The table of number words.</param>
    /// <param name="language">The primary subtag of the language.</param>
    public RangeLanguage(LanguageSections table, string language)
    {
        Links = table.SetOf(language, "ranges");
        BoundLinks = table.SetOf(language, "bound-ranges");
        PairedLinks = table.SetOf(language, "paired-ranges");
        Changes = table.SetOf(language, "changes");
        ChangeWords = table.SetOf(language, "change-words");
        AfterLists = table.SetOf(language, "after-lists");
    }

    /// <summary>Signs between the two ends of a range, or between two numbers of one kind.</summary>
    public IReadOnlySet<string> Links { get; }

    /// <summary>Words between two numbers; the true one is at least the first and at most the second.</summary>
    public IReadOnlySet<string> BoundLinks { get; }

    /// <summary>Pairs of words, before such numbers and between them: "between and".</summary>
    public IReadOnlySet<string> PairedLinks { get; }

    /// <summary>Pairs of words, before and between two numbers of which one became the other: "from to".</summary>
    public IReadOnlySet<string> Changes { get; }

    /// <summary>Words for such a change: "rose".</summary>
    public IReadOnlySet<string> ChangeWords { get; }

    /// <summary>Words after "40, 50" by which these are two numbers and not an estimate of one.</summary>
    public IReadOnlySet<string> AfterLists { get; }
}
