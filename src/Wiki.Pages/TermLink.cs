namespace Wiki.Pages;

/// <summary>A word of a vocabulary, what it means, and its row on the method page.</summary>
public sealed record TermLink(string Word, string Meaning, string Href);
