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

    /// <summary>The name of who says it: the first link of the chain, or the source that speaks itself.</summary>
    public required string AssertedBy { get; init; }

    /// <summary>The names of those who passed it on, from the first to the one that the source has it from.</summary>
    public IReadOnlyList<string>? RelayedBy { get; init; }

    /// <summary>The short name of the source that printed it.</summary>
    public required string PublishedIn { get; init; }

    public string? Note { get; init; }

    [Words<Verdict>]
    public required string Verdict { get; init; }

    public required IReadOnlyList<QuotePartJson> Quote { get; init; }

    /// <summary>
    /// The parts in one line, with <c>[…]</c> for the words that are left out between two; null where there is one.
    /// </summary>
    public string? InOneLine { get; init; }
}
