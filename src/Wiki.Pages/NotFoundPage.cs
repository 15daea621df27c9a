namespace Wiki.Pages;

/// <summary>The page shown for an address that does not exist.</summary>
public sealed record NotFoundPage : Page
{
    public required IReadOnlyList<Link> Indexes { get; init; }
}
