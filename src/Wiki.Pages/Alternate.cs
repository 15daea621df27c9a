namespace Wiki.Pages;

/// <summary>A file that holds what a page shows in a form for programs.</summary>
public sealed record Alternate(string Title, string MediaType, string Href);
