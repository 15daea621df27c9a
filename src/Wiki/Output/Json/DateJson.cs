namespace Wiki.Output.Json;

/// <summary>A date as written in EDTF, in words, and by the first and the last day it can mean.</summary>
internal sealed record DateJson
{
    public required string Edtf { get; init; }

    public required string Words { get; init; }

    [Day]
    public string? Earliest { get; init; }

    [Day]
    public string? Latest { get; init; }
}
