using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>A line of a topic's matrix: what is compared over the sources, and the claims that say it.</summary>
public sealed record MatrixRow(Located<string> Label, IReadOnlyList<Reference> Claims);
