namespace Wiki.Output.Json;

/// <summary>The quoted words that a date was resolved from, and how.</summary>
internal sealed record BasisJson : IQuotingJson
{
    [Id]
    public required string Source { get; init; }

    public required string Resolved { get; init; }

    public required IReadOnlyList<QuotePartJson> Quote { get; init; }

    /// <summary>
    /// The parts in one line, with <c>[…]</c> for the words that are left out between two; null where there is one.
    /// </summary>
    public string? InOneLine { get; init; }
}
