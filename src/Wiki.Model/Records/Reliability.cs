namespace Wiki.Model;

/// <summary>The Admiralty grade of a source with the reason for it.</summary>
public sealed record Reliability(ReliabilityGrade Grade, string Basis);
