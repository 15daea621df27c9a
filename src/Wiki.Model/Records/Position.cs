using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>One side of a question: a short name and the claims that take it.</summary>
public sealed record Position(Located<string> Label, IReadOnlyList<Reference> Claims);
