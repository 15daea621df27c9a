namespace Wiki.Exports.Stix.Objects;

/// <summary>An armed group.</summary>
internal sealed record StixIntrusionSet : StixObject
{
    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required IReadOnlyList<string>? Aliases { get; init; }

    public required IReadOnlyList<StixReference> ExternalReferences { get; init; }
}
