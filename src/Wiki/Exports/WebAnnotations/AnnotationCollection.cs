using System.Text.Json.Serialization;

namespace Wiki.Exports.WebAnnotations;

/// <summary>Every annotation of the wiki.</summary>
internal sealed record AnnotationCollection
{
    [JsonPropertyName("@context")]
    public string Context { get; } = "http://www.w3.org/ns/anno.jsonld";

    public required string Id { get; init; }

    public string Type { get; } = "AnnotationCollection";

    public required string Label { get; init; }

    public required int Total { get; init; }

    public required AnnotationPage First { get; init; }
}

/// <summary>The only page of the collection.</summary>
internal sealed record AnnotationPage
{
    public required string Id { get; init; }

    public string Type { get; } = "AnnotationPage";

    public int StartIndex { get; init; }

    public required IEnumerable<Annotation>? Items { get; init; }
}
