namespace Wiki.Pages;

/// <summary>What an editor meets in the preview as long as there is no edition without errors.</summary>
public sealed record ProblemsPage : Page
{
    public required IReadOnlyList<ProblemLine> Problems { get; init; }
}

/// <summary>A problem as an editor reads it: its place and its code are links, to an editor and to the rule.</summary>
public sealed record ProblemLine(Link Place, string Severity, Link Code, string Sentence);
