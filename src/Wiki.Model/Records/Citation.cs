using Wiki.Model.Locations;
using Wiki.Model.Quotes;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>What a claim rests on: a quote, whoever said it, and whether it supports the claim.</summary>
public sealed record Citation(Quote Quote, Stance Stance)
{
    /// <summary>The chain from whoever it comes from to whoever told the report; empty for the report's own voice.</summary>
    public IReadOnlyList<Reference> By { get; init; } = [];

    public string? Note { get; init; }

    public Reference Source => Quote.Source;
}
