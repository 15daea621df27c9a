using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The competing hypotheses of a topic.</summary>
/// <param name="Dependence">The hypothesis that loses most without one source, in words, or null.</param>
public sealed record HypothesesView(IReadOnlyList<HypothesisView> Hypotheses, string? Dependence);

/// <summary>A hypothesis with the evidence on each side.</summary>
public sealed record HypothesisView(string Label, ProseView Reading, EvidenceView For, EvidenceView Against);

/// <summary>The claims on one side of a hypothesis.</summary>
/// <param name="Count">How many sources and speakers they have, in words.</param>
/// <param name="Sources">The sources that support them, in the order of sources.</param>
public sealed record EvidenceView(
    IReadOnlyList<EvidenceClaim> Claims,
    string Count,
    IReadOnlyList<EvidenceSource> Sources);

/// <summary>A source on a side of a hypothesis, by its few letters.</summary>
public sealed record EvidenceSource(string Id, string Badge, string Name);

/// <summary>A claim on a side of a hypothesis.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Voices">The ids of its sources, each with a slash and the number of the speaker on this side.</param>
public sealed record EvidenceClaim(StatementLine Claim, IReadOnlyList<string> Voices);

/// <summary>The share of a topic's claims that each source supports.</summary>
/// <param name="Sources">The largest share first.</param>
/// <param name="Sets">Each set of sources that support claims together, as comma-separated ids, a colon, and how
/// many.</param>
public sealed record SharesView(IReadOnlyList<SourceShare> Sources, IReadOnlyList<string> Sets);

/// <summary>How many claims of a topic a source supports, in words.</summary>
public sealed record SourceShare(string Id, Link Source, int Percent, string Count);
