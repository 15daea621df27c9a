namespace Wiki.Pages;

/// <summary>Words that lead somewhere; the address is relative to the page that shows them.</summary>
public sealed record Link(string Text, string Href);
