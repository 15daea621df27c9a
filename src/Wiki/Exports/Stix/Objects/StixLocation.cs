namespace Wiki.Exports.Stix.Objects;

/// <summary>A place; where it has no coordinates, its name is the region that the standard then requires.</summary>
internal sealed record StixLocation : StixObject
{
    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required decimal? Latitude { get; init; }

    public required decimal? Longitude { get; init; }

    public required string? Region { get; init; }

    public required IReadOnlyList<StixReference> ExternalReferences { get; init; }
}
