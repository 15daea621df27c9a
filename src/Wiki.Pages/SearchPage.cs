namespace Wiki.Pages;

/// <summary>The search page; without JavaScript it links to the indexes.</summary>
public sealed record SearchPage : Page
{
    public required IReadOnlyList<Link> Indexes { get; init; }
}
