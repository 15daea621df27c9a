namespace Wiki.Pages;

/// <summary>A page that refers to this one, with the sentence that contains the reference.</summary>
public sealed record Backlink(Link Page, string Sentence);
