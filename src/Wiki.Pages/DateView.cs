namespace Wiki.Pages;

/// <summary>A date in words, and how it was resolved.</summary>
/// <param name="Iso">The day, month or year after ISO 8601; null for any other date.</param>
public sealed record DateView(string Words, string? Iso, IReadOnlyList<BasisView> Basis);
