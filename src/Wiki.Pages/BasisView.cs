namespace Wiki.Pages;

/// <summary>How a date was resolved: the quoted words, their source, and the reasoning.</summary>
public sealed record BasisView(Excerpt Excerpt, Link Source, string Resolved);
