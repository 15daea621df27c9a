namespace Wiki.Pages;

/// <summary>A word of a vocabulary, its meaning, and the address of its row on the method page.</summary>
public sealed record TermLink(string Word, string Meaning, string Href);
