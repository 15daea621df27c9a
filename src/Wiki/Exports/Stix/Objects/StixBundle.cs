namespace Wiki.Exports.Stix.Objects;

/// <summary>Objects of STIX that belong together.</summary>
internal sealed record StixBundle
{
    public string Type { get; } = "bundle";

    public required string Id { get; init; }

    public required IEnumerable<StixObject> Objects { get; init; }
}
