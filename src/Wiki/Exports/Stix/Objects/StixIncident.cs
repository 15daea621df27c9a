namespace Wiki.Exports.Stix.Objects;

/// <summary>An attack.</summary>
internal sealed record StixIncident : StixObject
{
    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required IReadOnlyList<StixReference> ExternalReferences { get; init; }
}
