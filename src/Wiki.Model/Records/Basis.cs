using Wiki.Model.Quotes;

namespace Wiki.Model.Records;

/// <summary>The quoted words that a date was resolved from, and how.</summary>
public sealed record Basis(Quote Quote, string Resolved);
