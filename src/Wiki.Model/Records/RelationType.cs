namespace Wiki.Model.Records;

/// <summary>A type of relation between entities, with a label for each direction.</summary>
public sealed record RelationType(string Id, string Label, string Inverse);
