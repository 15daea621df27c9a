namespace Wiki.Output.Json;

/// <summary>A citation of a claim, with the verdict on its quote.</summary>
internal sealed record CitationJson : IQuotingJson
{
    [Id]
    public required string Source { get; init; }

    [Words<Stance>]
    public required string Stance { get; init; }

    [Id]
    public IReadOnlyList<string>? By { get; init; }

    public string? Note { get; init; }

    [Words<Verdict>]
    public required string Verdict { get; init; }

    public required IReadOnlyList<QuotePartJson> Quote { get; init; }
}
