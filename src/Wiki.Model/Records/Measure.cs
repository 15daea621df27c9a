namespace Wiki.Model.Records;

/// <summary>A quantity that figures count or measure.</summary>
public sealed record Measure(string Id, string Label);
