namespace Wiki.Exports.Stix.Objects;

/// <summary>A source: a report that refers to the notes that cite it.</summary>
internal sealed record StixReport : StixObject
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public required string Published { get; init; }

    public required IReadOnlyList<string>? ObjectRefs { get; init; }

    public required IReadOnlyList<StixReference> ExternalReferences { get; init; }
}
