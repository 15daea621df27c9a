using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The page of a claim.</summary>
public sealed record ClaimPage : Page
{
    /// <summary>The whole statement, also where lists leave out a graphic one.</summary>
    public required string Statement { get; init; }

    /// <summary>The claim as it appears in lists.</summary>
    public required StatementLine Line { get; init; }

    /// <summary>Its voices as pieces of a line.</summary>
    public required IReadOnlyList<ChainLink> SaidBy { get; init; }

    public required TermLink Kind { get; init; }

    /// <summary>Null if it is active.</summary>
    public required TermLink? Status { get; init; }

    public string? Reason { get; init; }

    public StatementLine? Successor { get; init; }

    public DateView? When { get; init; }

    /// <summary>What it rests on, the strongest voice first.</summary>
    public required IReadOnlyList<EvidenceRung> Evidence { get; init; }

    /// <summary>How its quotes compare with their sources, each outcome once.</summary>
    public IEnumerable<TermLink> Verdicts =>
        Evidence.SelectMany(rung => rung.Citations).Select(citation => citation.Verdict).Distinct();

    /// <summary>Null as long as the preview does not know all sources.</summary>
    public required Carriage? Carriage { get; init; }

    public FigureView? Figure { get; init; }

    public IReadOnlyList<Link> Topics { get; init; } = [];

    public IReadOnlyList<Link> About { get; init; } = [];

    public IReadOnlyList<Link> Events { get; init; } = [];

    public IReadOnlyList<Link> Questions { get; init; } = [];

    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];

    public required ProseView Note { get; init; }

    public IReadOnlyList<ChangeView> History { get; init; } = [];

    /// <summary>Citations of the words that it rests on, in the styles that people write.</summary>
    public required IReadOnlyList<CitableText> CiteTheWords { get; init; }

    /// <summary>Citations of the claim in this wiki: a line, and texts for reference managers.</summary>
    public required IReadOnlyList<CitableText> HowToCite { get; init; }
}

/// <summary>An entry of a claim's history, as text.</summary>
public sealed record ChangeView(string On, string What, string Reason);
