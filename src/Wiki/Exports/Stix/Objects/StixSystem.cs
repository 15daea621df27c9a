namespace Wiki.Exports.Stix.Objects;

/// <summary>The identity of the wiki itself.</summary>
internal sealed record StixSystem : StixObject
{
    public required string Name { get; init; }

    public string IdentityClass { get; } = "system";

    public required string Description { get; init; }
}
