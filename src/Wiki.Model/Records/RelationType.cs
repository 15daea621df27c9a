namespace Wiki.Model.Records;

/// <summary>A way in which one entity can stand to another, read in both directions.</summary>
public sealed record RelationType(string Id, string Label, string Inverse);
