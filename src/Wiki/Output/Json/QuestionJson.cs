namespace Wiki.Output.Json;

/// <summary>A question, with who takes each of its positions.</summary>
internal sealed record QuestionJson : IRecordJson
{
    [Id]
    public required string Id { get; init; }

    /// <summary>Ids that it had before; the address of each leads to its page.</summary>
    [Id]
    public IReadOnlyList<string>? FormerIds { get; init; }

    public required string Title { get; init; }

    string IRecordJson.Name => Title;

    public string? Answer { get; init; }

    [Words<QuestionKind>]
    public required string Kind { get; init; }

    public required IReadOnlyList<PositionJson> Positions { get; init; }

    [Words<Cause>]
    public IReadOnlyList<string>? Because { get; init; }

    public string? SettledBy { get; init; }

    public string? Body { get; init; }
}

/// <summary>One side of a question.</summary>
internal sealed record PositionJson
{
    public required string Label { get; init; }

    [Id]
    public IReadOnlyList<string>? Claims { get; init; }

    public IReadOnlyList<string>? Holders { get; init; }
}
