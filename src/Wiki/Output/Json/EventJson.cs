namespace Wiki.Output.Json;

/// <summary>An event, its prose as Markdown.</summary>
internal sealed record EventJson : IRecordJson
{
    [Id]
    public required string Id { get; init; }

    /// <summary>Ids that it had before; the address of each leads to its page.</summary>
    [Id]
    public IReadOnlyList<string>? FormerIds { get; init; }

    public required string Title { get; init; }

    string IRecordJson.Name => Title;

    [Id]
    public required string Kind { get; init; }

    public DateJson? Date { get; init; }

    public IReadOnlyList<BasisJson>? DateBasis { get; init; }

    public string? Time { get; init; }

    [Id]
    public IReadOnlyList<string>? Place { get; init; }

    [Id]
    public IReadOnlyList<string>? Actors { get; init; }

    [Id]
    public string? PartOf { get; init; }

    [Id]
    public IReadOnlyList<string>? After { get; init; }

    [Id]
    public IReadOnlyList<string>? Before { get; init; }

    [Id]
    public IReadOnlyList<string>? Maybe { get; init; }

    [Id]
    public IReadOnlyList<string>? Claims { get; init; }

    public string? Note { get; init; }
}
