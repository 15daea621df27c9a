namespace Wiki.Pages;

/// <summary>A page that refers to this one, with the sentences that contain the references, in their order.</summary>
public sealed record Backlink(Link Page, IReadOnlyList<string> Sentences);
