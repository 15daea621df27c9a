using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The competing hypotheses of a topic.</summary>
/// <param name="Dependence">The hypothesis that loses most without one source, in words, or null.</param>
public sealed record HypothesesView(IReadOnlyList<HypothesisView> Hypotheses, string? Dependence);

/// <summary>A hypothesis with the evidence on each side.</summary>
public sealed record HypothesisView(string Label, ProseView Reading, EvidenceView For, EvidenceView Against);

/// <summary>The claims on one side of a hypothesis.</summary>
/// <param name="Count">How many sources and speakers stand behind them, in words.</param>
public sealed record EvidenceView(IReadOnlyList<StatementLine> Claims, string Count);

/// <summary>How many claims of a topic a source supports, in words.</summary>
public sealed record SourceShare(Link Source, int Percent, string Count);
