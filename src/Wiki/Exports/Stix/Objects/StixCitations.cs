namespace Wiki.Exports.Stix.Objects;

/// <summary>The citations of a note, as an extension of it.</summary>
internal sealed record StixCitations
{
    public string ExtensionType { get; } = "property-extension";

    public required IReadOnlyList<StixCitation> Citations { get; init; }
}

/// <summary>A citation: who says it, through whom, in which report and in which words.</summary>
internal sealed record StixCitation
{
    public required string SourceRef { get; init; }

    public required string AssertedBy { get; init; }

    public required IReadOnlyList<string>? RelayedBy { get; init; }

    public required string PublishedIn { get; init; }

    public required string Stance { get; init; }

    public required IReadOnlyList<string> Quote { get; init; }
}
