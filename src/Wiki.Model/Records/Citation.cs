using Wiki.Model.Locations;
using Wiki.Model.Quotes;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>The evidence of a claim: a quote, who said it, and whether it supports the claim.</summary>
public sealed record Citation(Quote Quote, Stance Stance)
{
    /// <summary>
    /// The chain from the original asserter to the one that the report has it from; empty if the report itself says it.
    /// </summary>
    public IReadOnlyList<Reference> By { get; init; } = [];

    public string? Note { get; init; }

    public Reference Source => Quote.Source;

    public bool Supports => Stance == Stance.Supports;

    /// <summary>Whether its source supports or qualifies the claim, and does not dispute it.</summary>
    public bool Carries => Stance != Stance.Disputes;
}
