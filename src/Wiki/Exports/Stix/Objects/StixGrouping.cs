namespace Wiki.Exports.Stix.Objects;

/// <summary>A question: a grouping of the notes that take part in it.</summary>
internal sealed record StixGrouping : StixObject
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public string Context { get; } = "unspecified";

    public required IReadOnlyList<string>? ObjectRefs { get; init; }

    public required IReadOnlyList<StixReference> ExternalReferences { get; init; }
}
