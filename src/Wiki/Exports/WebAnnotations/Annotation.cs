using System.Text.Json.Serialization;

namespace Wiki.Exports.WebAnnotations;

/// <summary>A citation: its claim as the body, its words in the source as the target.</summary>
internal sealed record Annotation
{
    public required string Id { get; init; }

    public string Type { get; } = "Annotation";

    public string Motivation { get; } = "linking";

    public required IReadOnlyList<AnnotationBody> Body { get; init; }

    public required IReadOnlyList<AnnotationTarget>? Target { get; init; }
}

/// <summary>A part of an annotation's body.</summary>
[JsonDerivedType(typeof(PageBody))]
[JsonDerivedType(typeof(TextBody))]
internal abstract record AnnotationBody;

/// <summary>A page of the wiki.</summary>
internal sealed record PageBody : AnnotationBody
{
    public required string Id { get; init; }

    public string Format { get; } = "text/html";
}

/// <summary>Words that describe or classify.</summary>
internal sealed record TextBody : AnnotationBody
{
    public string Type { get; } = "TextualBody";

    public required string Value { get; init; }

    public required string Purpose { get; init; }

    /// <summary>The language of a sentence; null for a word of a vocabulary.</summary>
    public string? Language { get; init; }
}
