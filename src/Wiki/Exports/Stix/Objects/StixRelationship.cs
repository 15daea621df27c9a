namespace Wiki.Exports.Stix.Objects;

/// <summary>A relation between two objects.</summary>
internal sealed record StixRelationship : StixObject
{
    public required string RelationshipType { get; init; }

    public string? Description { get; init; }

    public required string SourceRef { get; init; }

    public required string TargetRef { get; init; }

    public IReadOnlyList<StixReference>? ExternalReferences { get; init; }
}
