namespace Wiki.Output.Json;

/// <summary>A claim: what is asserted, what it rests on, and what the wiki says about the claim itself.</summary>
internal sealed record ClaimJson : IRecordJson
{
    [Id]
    public required string Id { get; init; }

    /// <summary>Ids that it had before; the address of each leads to its page.</summary>
    [Id]
    public IReadOnlyList<string>? FormerIds { get; init; }

    public required string Statement { get; init; }

    string IRecordJson.Name => Statement;

    /// <summary>Whether lists and previews leave out the statement and its quotes.</summary>
    public bool? Graphic { get; init; }

    /// <summary>Each voice as a whole chain in words.</summary>
    public IReadOnlyList<string>? SaidBy { get; init; }

    [Words<ClaimKind>]
    public required string Kind { get; init; }

    [Id]
    public IReadOnlyList<string>? Topics { get; init; }

    [Id]
    public IReadOnlyList<string>? About { get; init; }

    public DateJson? When { get; init; }

    public IReadOnlyList<BasisJson>? WhenBasis { get; init; }

    public FigureJson? Figure { get; init; }

    public required IReadOnlyList<CitationJson> Citations { get; init; }

    [Words<ClaimStatus>]
    public required string Status { get; init; }

    [Id]
    public string? Successor { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<ChangeJson>? History { get; init; }

    [Id]
    public IReadOnlyList<string>? Questions { get; init; }

    [Id]
    public IReadOnlyList<string>? Events { get; init; }

    public string? Note { get; init; }
}

/// <summary>A number that a claim states, and the claims with another number for the same.</summary>
internal sealed record FigureJson
{
    public required string Measure { get; init; }

    [Id]
    public required string Of { get; init; }

    public required string Unit { get; init; }

    public required string Value { get; init; }

    public required string Words { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public DateJson? AsOf { get; init; }

    [Id]
    public IReadOnlyList<string>? Rivals { get; init; }
}

/// <summary>An entry of a claim's history.</summary>
internal sealed record ChangeJson
{
    public required string On { get; init; }

    public required string Change { get; init; }

    public required string Reason { get; init; }
}
