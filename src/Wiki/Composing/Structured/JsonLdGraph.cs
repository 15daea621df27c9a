using System.Text.Json.Serialization;

namespace Wiki.Composing.Structured;

/// <summary>The nodes of a page.</summary>
internal sealed record JsonLdGraph
{
    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@graph")]
    public required IReadOnlyList<JsonLdNode> Graph { get; init; }
}

/// <summary>A node of the graph.</summary>
[JsonDerivedType(typeof(SourceNode))]
[JsonDerivedType(typeof(ClaimNode))]
[JsonDerivedType(typeof(EventNode))]
[JsonDerivedType(typeof(EntityNode))]
[JsonDerivedType(typeof(PageNode))]
[JsonDerivedType(typeof(BreadcrumbListNode))]
internal abstract record JsonLdNode;

/// <summary>The way from the home page to a page.</summary>
internal sealed record BreadcrumbListNode : JsonLdNode
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "BreadcrumbList";

    public required IReadOnlyList<ListItemNode> ItemListElement { get; init; }
}

/// <summary>A step of the way.</summary>
internal sealed record ListItemNode
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "ListItem";

    public required int Position { get; init; }

    public required string Name { get; init; }

    public required string Item { get; init; }
}
