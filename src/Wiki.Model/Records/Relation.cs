using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>What one entity is to another, with the claim that says so.</summary>
public sealed record Relation(Reference To, Reference Type, Reference Claim);
