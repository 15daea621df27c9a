namespace Wiki.Model;

/// <summary>The quoted words that a date was resolved from, and how.</summary>
public sealed record Basis(Quote Quote, string Resolved);
