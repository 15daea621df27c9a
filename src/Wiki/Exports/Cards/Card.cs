using System.Text.Json.Serialization;

namespace Wiki.Exports.Cards;

/// <summary>What a card shows of a record; the keys are short because readers wait for the download.</summary>
internal sealed record Card
{
    [JsonPropertyName("k")]
    public required string Kind { get; init; }

    [JsonPropertyName("t")]
    public required string Title { get; init; }

    /// <summary>The voices of a claim, in one line.</summary>
    public string? By { get; init; }

    /// <summary>A line about the record.</summary>
    [JsonPropertyName("d")]
    public string? Words { get; init; }

    [JsonPropertyName("q")]
    public IReadOnlyList<CardQuote>? Quotes { get; init; }
}

/// <summary>A quote on a card.</summary>
internal sealed record CardQuote
{
    /// <summary>Words around the quote and words of it, alternating, starting with those around it.</summary>
    [JsonPropertyName("p")]
    public required IReadOnlyList<string> Parts { get; init; }

    [JsonPropertyName("l")]
    public required string Language { get; init; }

    /// <summary>The direction of the words where it is not from left to right, or null.</summary>
    [JsonPropertyName("r")]
    public string? Direction { get; init; }

    [JsonPropertyName("s")]
    public required string Source { get; init; }

    /// <summary>The address of the passage, from the root of the site.</summary>
    [JsonPropertyName("h")]
    public required string Href { get; init; }

    public required string On { get; init; }

    public required string By { get; init; }

    [JsonPropertyName("v")]
    public required string Verdict { get; init; }
}
