namespace Wiki.Exports.Stix.Objects;

/// <summary>A claim: a note on what it is about and on the sources it cites.</summary>
internal sealed record StixNote : StixObject
{
    public required IReadOnlyList<string> Labels { get; init; }

    public required string Abstract { get; init; }

    public required string Content { get; init; }

    public required IReadOnlyList<string>? Authors { get; init; }

    public required IReadOnlyList<string>? ObjectRefs { get; init; }

    public required IReadOnlyList<StixReference> ExternalReferences { get; init; }

    /// <summary>The citations, by the id of the definition of the extension.</summary>
    public required IReadOnlyDictionary<string, StixCitations> Extensions { get; init; }
}
