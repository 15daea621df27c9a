using Wiki.Pages.Drawings;
using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The page of a question: its positions side by side, and why they differ.</summary>
public sealed record QuestionPage : Page
{
    public required ProseView Answer { get; init; }

    public required TermLink Kind { get; init; }

    public required IReadOnlyList<PositionView> Positions { get; init; }

    public required IReadOnlyList<TermLink> Because { get; init; }

    public string? SettledBy { get; init; }

    /// <summary>The figures of its claims, one picture per measure, subject and unit.</summary>
    public IReadOnlyList<FigurePicture> Figures { get; init; } = [];

    public required ProseView Body { get; init; }

    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];
}

/// <summary>One side of a question with its claims.</summary>
public sealed record PositionView(string Label, IReadOnlyList<PositionClaim> Claims);

/// <summary>A claim that takes a position, with its citations.</summary>
public sealed record PositionClaim(StatementLine Claim, IReadOnlyList<CitationView> Citations);
