namespace Wiki.Pages;

/// <summary>Where a reader searches; without script it leads to the indexes.</summary>
public sealed record SearchPage : Page
{
    public required IReadOnlyList<Link> Indexes { get; init; }
}
