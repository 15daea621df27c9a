namespace Wiki.Pages;

/// <summary>A group of the menu.</summary>
/// <param name="Label">Null for a single link outside any group.</param>
public sealed record MenuGroupView(string? Label, IReadOnlyList<Link> Links);
