namespace Wiki.Pages;

/// <summary>A citation in one format, to be copied.</summary>
public sealed record CitableText(string Form, string Text);
