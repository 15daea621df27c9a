namespace Wiki.Pages;

/// <summary>A date in words and in EDTF, and how it was resolved.</summary>
public sealed record DateView(string Words, string Edtf, IReadOnlyList<BasisView> Basis);
