namespace Wiki.Pages;

/// <summary>The page at the former address of a record, which redirects to its page.</summary>
public sealed record MovedPage : Page
{
    public required Link To { get; init; }
}
