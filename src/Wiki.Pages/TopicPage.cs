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
    public required SharesView Shares { get; init; }

    public required ProseView Body { get; init; }

    /// <summary>Whether the body begins without a heading, as if it were part of the section above it.</summary>
    public bool HasUntitledBody { get; init; }

    public MatrixView? Matrix { get; init; }

    /// <summary>Small pictures of the numbers that several claims give for the same thing.</summary>
    public IReadOnlyList<ScaleView> Counted { get; init; } = [];

    public ChronologyView? Chronology { get; init; }

    public MapView? Map { get; init; }

    /// <summary>The questions that the reports do not answer.</summary>
    public IReadOnlyList<ProseView> OpenQuestions { get; init; } = [];

    /// <summary>The questions that contain most claims of the topic.</summary>
    public IReadOnlyList<Link> Questions { get; init; } = [];

    /// <summary>The other questions that contain a claim of the topic.</summary>
    public IReadOnlyList<Link> MoreQuestions { get; init; } = [];

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

    /// <summary>The ids of the sources that carry its claims.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public TermLink? Likelihood { get; init; }

    public required TermLink Confidence { get; init; }

    public required ProseView Basis { get; init; }

    public required ProseView Alternatives { get; init; }

    public required ProseView WouldChange { get; init; }

    public bool HasReasons => !Basis.IsEmpty || !Alternatives.IsEmpty || !WouldChange.IsEmpty;
}
