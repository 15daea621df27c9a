using Wiki.Model.Locations;
using Wiki.Model.Prose;

namespace Wiki.Model.Records;

/// <summary>One of the competing explanations of a topic, with the claims for and against it.</summary>
public sealed record Hypothesis
{
    public required Located<string> Label { get; init; }

    /// <summary>How the evidence bears on it.</summary>
    public required Text Reading { get; init; }

    public IReadOnlyList<Reference> For { get; init; } = [];

    public IReadOnlyList<Reference> Against { get; init; } = [];
}
