using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The page of a claim.</summary>
public sealed record ClaimPage : Page
{
    /// <summary>The claim as it appears in lists.</summary>
    public required StatementLine Line { get; init; }

    /// <summary>Its voices as pieces of a line.</summary>
    public required IReadOnlyList<ChainLink> SaidBy { get; init; }

    public required TermLink Kind { get; init; }

    public required TermLink Status { get; init; }

    public string? Reason { get; init; }

    public StatementLine? Successor { get; init; }

    public DateView? When { get; init; }

    public required IReadOnlyList<CitationView> Citations { get; init; }

    public FigureView? Figure { get; init; }

    public IReadOnlyList<Link> Topics { get; init; } = [];

    public IReadOnlyList<Link> About { get; init; } = [];

    public IReadOnlyList<Link> Events { get; init; } = [];

    public IReadOnlyList<Link> Questions { get; init; } = [];

    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];

    public required ProseView Note { get; init; }

    public IReadOnlyList<ChangeView> History { get; init; } = [];

    /// <summary>Citations of the claim: a short and a full line, BibTeX, RIS and CSL-JSON.</summary>
    public required IReadOnlyList<CitableText> HowToCite { get; init; }
}

/// <summary>An entry of a claim's history, as text.</summary>
public sealed record ChangeView(string On, string What, string Reason);
