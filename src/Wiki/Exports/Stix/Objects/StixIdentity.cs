namespace Wiki.Exports.Stix.Objects;

/// <summary>A person, a body or a channel.</summary>
internal sealed record StixIdentity : StixObject
{
    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required string IdentityClass { get; init; }

    public required IReadOnlyList<StixReference> ExternalReferences { get; init; }
}
