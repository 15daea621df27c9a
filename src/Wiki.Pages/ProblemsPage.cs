namespace Wiki.Pages;

/// <summary>The page that the preview shows until the content has been free of errors once.</summary>
public sealed record ProblemsPage : Page
{
    public required IReadOnlyList<ProblemLine> Problems { get; init; }
}

/// <summary>A problem; its location links to the file in the editor, its code to the rule.</summary>
public sealed record ProblemLine(Link Place, string Severity, Link Code, string Sentence);
