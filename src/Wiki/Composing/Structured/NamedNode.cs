using System.Text.Json.Serialization;

namespace Wiki.Composing.Structured;

/// <summary>A person, body or place by its name.</summary>
internal sealed record NamedNode
{
    [JsonPropertyName("@type")]
    public required string Type { get; init; }

    public required string Name { get; init; }
}

/// <summary>A source in which a claim appears.</summary>
internal sealed record AppearanceNode
{
    [JsonPropertyName("@type")]
    public required string Type { get; init; }

    public required string Headline { get; init; }

    public required string Url { get; init; }
}

/// <summary>Words of a source.</summary>
internal sealed record QuotationNode
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Quotation";

    public required string Text { get; init; }

    public required string InLanguage { get; init; }

    /// <summary>Who says them and through whom, in words.</summary>
    public required string CreditText { get; init; }
}

/// <summary>A point on the map.</summary>
internal sealed record GeoCoordinatesNode
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "GeoCoordinates";

    public required decimal Latitude { get; init; }

    public required decimal Longitude { get; init; }
}
