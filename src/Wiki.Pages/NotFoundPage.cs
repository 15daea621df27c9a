namespace Wiki.Pages;

/// <summary>What a reader meets at an address that the site does not have.</summary>
public sealed record NotFoundPage : Page
{
    public required IReadOnlyList<Link> Indexes { get; init; }
}
