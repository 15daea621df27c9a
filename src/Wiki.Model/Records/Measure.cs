namespace Wiki.Model.Records;

/// <summary>What figures can count or measure.</summary>
public sealed record Measure(string Id, string Label);
