namespace Wiki.Model.Pages;

/// <summary>A citation of a claim in one of the forms that other programs read.</summary>
public sealed record CitableText(string Form, string Text);
