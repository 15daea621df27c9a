namespace Wiki.Output.Json;

/// <summary>
/// A claim in a file of its own, in the three parts of a nanopublication: what is asserted, what it rests on, and what
/// the wiki says about the claim.
/// </summary>
internal sealed record ClaimFileJson
{
    public required int Format { get; init; }

    public required string Id { get; init; }

    public required AssertionJson Assertion { get; init; }

    public required ProvenanceJson Provenance { get; init; }

    public required PublicationJson Publication { get; init; }
}

/// <summary>What a claim asserts, under the names of <see cref="ClaimJson"/>.</summary>
internal sealed record AssertionJson
{
    public required string Statement { get; init; }

    /// <summary>Whether lists and previews leave out the statement and its quotes.</summary>
    public bool? Graphic { get; init; }

    /// <summary>Each voice as a whole chain in words.</summary>
    public IReadOnlyList<string>? SaidBy { get; init; }

    public required string Kind { get; init; }

    public IReadOnlyList<string>? Topics { get; init; }

    public IReadOnlyList<string>? About { get; init; }

    public DateJson? When { get; init; }

    public IReadOnlyList<BasisJson>? WhenBasis { get; init; }

    public FigureJson? Figure { get; init; }
}

/// <summary>What a claim rests on.</summary>
internal sealed record ProvenanceJson
{
    public required IReadOnlyList<CitationJson> Citations { get; init; }

    public required IReadOnlyList<CitedSourceJson> Sources { get; init; }
}

/// <summary>A source that a claim cites.</summary>
internal sealed record CitedSourceJson
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Voice { get; init; }

    public required DateJson Published { get; init; }

    public required string Sha256 { get; init; }

    public required string Page { get; init; }

    public string? Url { get; init; }
}

/// <summary>Where a claim is published, its status, and what discusses it.</summary>
internal sealed record PublicationJson
{
    public required string Wiki { get; init; }

    public required string Page { get; init; }

    public required string Status { get; init; }

    public string? Successor { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<ChangeJson>? History { get; init; }

    public IReadOnlyList<string>? Questions { get; init; }

    public IReadOnlyList<string>? Events { get; init; }

    public string? Note { get; init; }
}
