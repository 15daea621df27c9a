namespace Wiki.Exports.Stix.Objects;

/// <summary>A series of attacks.</summary>
internal sealed record StixCampaign : StixObject
{
    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required string? FirstSeen { get; init; }

    public required string? LastSeen { get; init; }

    public required IReadOnlyList<StixReference> ExternalReferences { get; init; }
}
