using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>A row of a topic's matrix: what is compared across the sources, and the claims about it.</summary>
public sealed record MatrixRow(Located<string> Label, IReadOnlyList<Reference> Claims);
