using System.Text.Json.Serialization;

namespace Wiki.Exports.WebAnnotations;

/// <summary>Words in the text of a source, selected in two ways.</summary>
internal sealed record AnnotationTarget
{
    public required string Source { get; init; }

    public required IReadOnlyList<AnnotationSelector> Selector { get; init; }
}

/// <summary>A way to find words in a text.</summary>
[JsonDerivedType(typeof(TextQuoteSelector))]
[JsonDerivedType(typeof(TextPositionSelector))]
internal abstract record AnnotationSelector;

/// <summary>By the words and those around them.</summary>
internal sealed record TextQuoteSelector : AnnotationSelector
{
    public string Type { get; } = "TextQuoteSelector";

    public required string Exact { get; init; }

    public required string? Prefix { get; init; }

    public required string? Suffix { get; init; }
}

/// <summary>By their place, in Unicode code points.</summary>
internal sealed record TextPositionSelector : AnnotationSelector
{
    public string Type { get; } = "TextPositionSelector";

    public required int Start { get; init; }

    public required int End { get; init; }
}
