namespace Wiki.Exports.Stix.Objects;

/// <summary>A citation that disputes its claim: an opinion on the note.</summary>
internal sealed record StixOpinion : StixObject
{
    public string Opinion { get; } = "disagree";

    public required string Explanation { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required IReadOnlyList<string> ObjectRefs { get; init; }
}
