namespace Wiki.Pages;

/// <summary>How the wiki is made: every vocabulary and every rule, taken from the code that enforces them.</summary>
public sealed record MethodPage : Page
{
    public required IReadOnlyList<VocabularyView> Vocabularies { get; init; }

    public required IReadOnlyList<RuleRow> Rules { get; init; }

    /// <summary>The formats in which the data can be downloaded.</summary>
    public required IReadOnlyList<FormatRow> Formats { get; init; }

    /// <summary>Citations of the wiki as a whole.</summary>
    public required IReadOnlyList<CitableText> HowToCite { get; init; }
}

/// <summary>A rule that the build enforces.</summary>
/// <param name="Severity">The severity of a violation, as a word.</param>
public sealed record RuleRow(string Code, string Rule, string Severity, string Remedy);

/// <summary>A data format: its file, the standard and version that it follows, and what it contains.</summary>
/// <param name="Href">Null if there is one file per record.</param>
public sealed record FormatRow(string Name, string Path, string? Href, string Standard, string Contents);

/// <summary>A vocabulary, with a URL fragment for each of its words.</summary>
public sealed record VocabularyView(string Name, string Anchor, string About, IReadOnlyList<TermRow> Terms);

/// <summary>A word of a vocabulary.</summary>
public sealed record TermRow(string Anchor, string Word, string Meaning);
