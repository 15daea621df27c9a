using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>A group of the menu: topics and indexes, in order.</summary>
/// <param name="Label">Null for a single item outside any group.</param>
public sealed record MenuGroup(string? Label, IReadOnlyList<Reference> Items);
