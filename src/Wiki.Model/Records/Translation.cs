using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>Who translated a report, from which language, and how that is known.</summary>
public sealed record Translation(Translator By, string? From, string? Basis);
