using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>Another name of an entity, with the sources that use it.</summary>
public sealed record Alias(Located<string> Name, IReadOnlyList<Reference> UsedBy);
