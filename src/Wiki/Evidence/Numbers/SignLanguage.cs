using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>How a language writes beside a number that it is negative or a share of a hundred.</summary>
internal sealed class SignLanguage
{
    /// <param name="table">The table of number words.</param>
    /// <param name="language">The primary subtag of the language.</param>
    public SignLanguage(LanguageSections table, string language)
    {
        Minuses = [.. table.Of(language, "minuses")];
        MinusesAfter = [.. table.Of(language, "minuses-after")];
        Percents = [.. table.Of(language, "percents")];
        PercentsBefore = [.. table.Of(language, "percents-before")];
    }

    /// <summary>Words for the sign of a negative number.</summary>
    public IReadOnlyList<string> Minuses { get; }

    /// <summary>Words after a number that make it negative: "below zero".</summary>
    public IReadOnlyList<string> MinusesAfter { get; }

    /// <summary>Words and signs for a share of a hundred.</summary>
    public IReadOnlyList<string> Percents { get; }

    /// <summary>Words and signs before a number that make it a share of a hundred.</summary>
    public IReadOnlyList<string> PercentsBefore { get; }
}
