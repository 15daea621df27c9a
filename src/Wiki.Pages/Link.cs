namespace Wiki.Pages;

/// <summary>A link; the address is relative to the page that contains it.</summary>
public sealed record Link(string Text, string Href);
