using System.Text.Json.Serialization;

namespace Wiki.Composing.Structured;

/// <summary>What a page is about, in the words of schema.org.</summary>
internal abstract record SubjectNode : JsonLdNode
{
    private const int First = -1;

    [JsonPropertyName("@type")]
    [JsonPropertyOrder(First)]
    public required string Type { get; init; }

    [JsonPropertyOrder(First)]
    public required string Url { get; init; }
}

/// <summary>A source.</summary>
internal sealed record SourceNode : SubjectNode
{
    public required string Headline { get; init; }

    public required string InLanguage { get; init; }

    public required string? DatePublished { get; init; }

    public required NamedNode? Publisher { get; init; }

    public required IReadOnlyList<NamedNode>? Author { get; init; }

    public required string? SameAs { get; init; }
}

/// <summary>A claim.</summary>
internal sealed record ClaimNode : SubjectNode
{
    public required string Name { get; init; }

    public required string? CreativeWorkStatus { get; init; }

    /// <summary>
    /// Who says it and through whom, in words: an author without the chain would put words in a mouth.
    /// </summary>
    public required string CreditText { get; init; }

    public required IReadOnlyList<AppearanceNode> Appearance { get; init; }

    /// <summary>The words that the claim rests on.</summary>
    public required IReadOnlyList<QuotationNode> Citation { get; init; }
}

/// <summary>An event.</summary>
internal sealed record EventNode : SubjectNode
{
    public required string Name { get; init; }

    public required string? StartDate { get; init; }

    public required IReadOnlyList<NamedNode>? Location { get; init; }
}

/// <summary>An entity.</summary>
internal sealed record EntityNode : SubjectNode
{
    public required string Name { get; init; }

    public required IReadOnlyList<string>? AlternateName { get; init; }

    public required GeoCoordinatesNode? Geo { get; init; }
}

/// <summary>Any other page.</summary>
internal sealed record PageNode : SubjectNode
{
    public required string Name { get; init; }

    public required string Description { get; init; }
}
