using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>The Admiralty grade of a source, with the reason for it.</summary>
public sealed record Reliability(ReliabilityGrade Grade, string Basis);
