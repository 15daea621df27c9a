using Wiki.Pages.Drawings;
using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The page of a topic.</summary>
public sealed record TopicPage : Page
{
    public required string Question { get; init; }

    public required ProseView Lead { get; init; }

    public IReadOnlyList<JudgementView> Judgements { get; init; } = [];

    public required ProseView Body { get; init; }

    public MatrixView? Matrix { get; init; }

    public ChronologyView? Chronology { get; init; }

    public MapView? Map { get; init; }

    public IReadOnlyList<OpenQuestionView> OpenQuestions { get; init; } = [];

    /// <summary>The questions in which a claim of the topic takes part.</summary>
    public IReadOnlyList<Link> Questions { get; init; } = [];

    /// <summary>What one source alone carries.</summary>
    public IReadOnlyList<ClaimGroup> SingleSource { get; init; } = [];

    /// <summary>The way to all of it, where the topic's own page shows but some.</summary>
    public Link? AllSingleSource { get; init; }

    public Link? Previous { get; init; }

    public Link? Next { get; init; }
}

/// <summary>A key judgement with its chips.</summary>
public sealed record JudgementView
{
    public required ProseView Text { get; init; }

    public TermLink? Likelihood { get; init; }

    public required TermLink Confidence { get; init; }

    public required ProseView Basis { get; init; }

    public required ProseView WouldChange { get; init; }
}

/// <summary>What the reports leave open.</summary>
public sealed record OpenQuestionView(ProseView Text);

/// <summary>Rows by sources; each cell says what the source does to the row, or that no claim cites it.</summary>
public sealed record MatrixView(IReadOnlyList<Link> Sources, IReadOnlyList<MatrixRowView> Rows);

/// <summary>A row of a matrix with one cell a source.</summary>
public sealed record MatrixRowView(string Label, IReadOnlyList<MatrixCell> Cells);

/// <summary>What a source does to a row; no stances where no claim of the row cites it.</summary>
public sealed record MatrixCell(IReadOnlyList<MatrixStance> Stances);

/// <summary>A stance of a source toward a row, with the claims in which it takes it.</summary>
public sealed record MatrixStance(string Stance, IReadOnlyList<Link> Claims);
