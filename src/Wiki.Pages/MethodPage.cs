namespace Wiki.Pages;

/// <summary>How the wiki is made: every vocabulary and every rule, from the code that enforces them.</summary>
public sealed record MethodPage : Page
{
    public required IReadOnlyList<VocabularyView> Vocabularies { get; init; }

    public required IReadOnlyList<RuleRow> Rules { get; init; }

    /// <summary>The forms in which readers take the data away.</summary>
    public required IReadOnlyList<FormatRow> Formats { get; init; }

    /// <summary>The wiki as other texts and programs can cite it.</summary>
    public required IReadOnlyList<CitableText> HowToCite { get; init; }
}

/// <summary>A rule that the build enforces.</summary>
/// <param name="Severity">What a breach of it is, in a word.</param>
public sealed record RuleRow(string Code, string Rule, string Severity, string Remedy);

/// <summary>A form of data: where its file is, the standard it follows with its version, and what it holds.</summary>
/// <param name="Href">Null where there is a file for each record.</param>
public sealed record FormatRow(string Name, string Path, string? Href, string Standard, string Holds);

/// <summary>A vocabulary with the fragment of each of its words.</summary>
public sealed record VocabularyView(string Name, string Anchor, string About, IReadOnlyList<TermRow> Terms);

/// <summary>A word of a vocabulary.</summary>
public sealed record TermRow(string Anchor, string Word, string Meaning);
