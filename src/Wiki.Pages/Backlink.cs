namespace Wiki.Pages;

/// <summary>A page that refers to this one, with the sentence in which it does.</summary>
public sealed record Backlink(Link Page, string Sentence);
