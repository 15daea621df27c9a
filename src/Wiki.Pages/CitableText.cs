namespace Wiki.Pages;

/// <summary>A citation in one of the forms that other programs read.</summary>
public sealed record CitableText(string Form, string Text);
