namespace Wiki.Output.Json;

/// <summary>A part of a quote and its place; offsets count UTF-16 code units of the block's text.</summary>
internal sealed record QuotePartJson
{
    public required string Words { get; init; }

    [Count]
    public required int Block { get; init; }

    [Count]
    public required int Start { get; init; }

    [Count]
    public required int End { get; init; }
}
