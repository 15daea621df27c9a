using Wiki.Pages.Drawings;
using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The page of a topic.</summary>
public sealed record TopicPage : Page
{
    public required string Question { get; init; }

    public required ProseView BottomLine { get; init; }

    /// <summary>The picture that is shown first; null if none is.</summary>
    public PictureKind? OpensWith { get; init; }

    public IReadOnlyList<JudgementView> Judgements { get; init; } = [];

    public HypothesesView? Hypotheses { get; init; }

    public IReadOnlyList<ProseView> Assumptions { get; init; } = [];

    public IReadOnlyList<ProseView> Indicators { get; init; } = [];

    public required ProseView Sourcing { get; init; }

    /// <summary>The share of the topic's claims that each source supports.</summary>
    public IReadOnlyList<SourceShare> Shares { get; init; } = [];

    public required ProseView Body { get; init; }

    public MatrixView? Matrix { get; init; }

    public ChronologyView? Chronology { get; init; }

    public MapView? Map { get; init; }

    public IReadOnlyList<OpenQuestionView> OpenQuestions { get; init; } = [];

    /// <summary>The questions that contain a claim of the topic.</summary>
    public IReadOnlyList<Link> Questions { get; init; } = [];

    /// <summary>The claims that only one source supports.</summary>
    public IReadOnlyList<ClaimGroup> SingleSource { get; init; } = [];

    /// <summary>A link to all of these, if the topic's page shows only some.</summary>
    public Link? AllSingleSource { get; init; }

    public Link? Previous { get; init; }

    public Link? Next { get; init; }
}

/// <summary>A key judgement with its likelihood and confidence.</summary>
public sealed record JudgementView
{
    public required ProseView Text { get; init; }

    public TermLink? Likelihood { get; init; }

    public required TermLink Confidence { get; init; }

    public required ProseView Basis { get; init; }

    public required ProseView Alternatives { get; init; }

    public required ProseView WouldChange { get; init; }
}

/// <summary>A question that the reports do not answer.</summary>
public sealed record OpenQuestionView(ProseView Text);

/// <summary>A table of rows by sources; each cell has the stances of the source toward the row.</summary>
public sealed record MatrixView(IReadOnlyList<Link> Sources, IReadOnlyList<MatrixRowView> Rows);

/// <summary>A row of a matrix, with one cell per source.</summary>
public sealed record MatrixRowView(string Label, IReadOnlyList<MatrixCell> Cells);

/// <summary>What a source says of a row; empty if no claim of the row cites it.</summary>
public sealed record MatrixCell(IReadOnlyList<MatrixMark> Marks);

/// <summary>The claims of a row that a source carries in one way.</summary>
/// <param name="Way">Selects the mark that is drawn.</param>
/// <param name="Words">The way in words; names the speakers where the source quotes them.</param>
/// <param name="Claims">Each with its voices and its statement.</param>
public sealed record MatrixMark(MatrixWay Way, string Words, IReadOnlyList<Link> Claims);

/// <summary>How a source carries a claim.</summary>
public enum MatrixWay
{
    /// <summary>The source says it itself.</summary>
    OwnVoice,

    /// <summary>The source has it from somebody whom it quotes.</summary>
    Through,

    Qualifies,

    Disputes,
}
