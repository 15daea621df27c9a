namespace Wiki.Model.Pages;

/// <summary>What an editor meets in the preview as long as there is no edition without errors.</summary>
public sealed record ProblemsPage : Page
{
    public required IReadOnlyList<ProblemLine> Problems { get; init; }
}

/// <summary>A problem with the addresses that lead to its place in an editor and to its rule.</summary>
public sealed record ProblemLine(Problem Problem, string EditorHref, string RuleHref);
