namespace Wiki.Pages;

/// <summary>A machine-readable version of a page.</summary>
public sealed record Alternate(string Title, string MediaType, string Href);
