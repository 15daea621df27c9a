using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>The relation of one entity to another, with the claim that states it.</summary>
public sealed record Relation(Reference To, Reference Type, Reference Claim);
