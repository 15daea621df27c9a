namespace Wiki.Output.Json;

/// <summary>An entity, its prose as Markdown.</summary>
internal sealed record EntityJson : IRecordJson
{
    [Id]
    public required string Id { get; init; }

    /// <summary>Ids that it had before; the address of each leads to its page.</summary>
    [Id]
    public IReadOnlyList<string>? FormerIds { get; init; }

    public required string Name { get; init; }

    [Words<EntityKind>]
    public required string Kind { get; init; }

    public IReadOnlyList<AliasJson>? Aliases { get; init; }

    public string? Role { get; init; }

    public CoordinatesJson? Coordinates { get; init; }

    [Id]
    public string? PartOf { get; init; }

    public IReadOnlyList<RelationJson>? Relations { get; init; }

    public string? Note { get; init; }
}

/// <summary>Another name of an entity, with the sources that use it.</summary>
internal sealed record AliasJson
{
    public required string Name { get; init; }

    [Id]
    public IReadOnlyList<string>? UsedBy { get; init; }
}

/// <summary>Where a place is (WGS 84, decimal degrees).</summary>
internal sealed record CoordinatesJson
{
    public required decimal Lat { get; init; }

    public required decimal Lon { get; init; }

    [Words<Precision>]
    public required string Precision { get; init; }

    public string? Basis { get; init; }
}

/// <summary>What one entity is to another, with the claim that says so.</summary>
internal sealed record RelationJson
{
    [Id]
    public required string To { get; init; }

    public required string Type { get; init; }

    [Id]
    public required string Claim { get; init; }
}
