namespace Wiki.Model.Pages;

/// <summary>How the wiki is made: every vocabulary and every rule, from the code that enforces them.</summary>
public sealed record MethodPage : Page
{
    public required IReadOnlyList<VocabularyView> Vocabularies { get; init; }

    public required IReadOnlyList<Code> Rules { get; init; }
}

/// <summary>A vocabulary with the fragment of each of its words.</summary>
public sealed record VocabularyView(string Name, string Anchor, string About, IReadOnlyList<TermRow> Terms);

/// <summary>A word of a vocabulary.</summary>
public sealed record TermRow(string Anchor, string Word, string Meaning);
