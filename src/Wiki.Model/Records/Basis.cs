using Wiki.Model.Quotes;

namespace Wiki.Model.Records;

/// <summary>The quote from which a date was resolved, and how it was resolved.</summary>
public sealed record Basis(Quote Quote, string Resolved);
