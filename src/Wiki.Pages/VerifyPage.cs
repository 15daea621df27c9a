namespace Wiki.Pages;

/// <summary>The page on which the reader's browser compares every quote with its source again.</summary>
public sealed record VerifyPage : Page
{
    public required IReadOnlyList<VerifiedSource> Sources { get; init; }

    public required int Quotes { get; init; }

    /// <summary>The list of all files with their hashes; its text is the path from the site's root.</summary>
    public required Link Manifest { get; init; }

    /// <summary>The page numbers, if there are too many sources for one page.</summary>
    public IReadOnlyList<Link> Pages { get; init; } = [];
}

/// <summary>A source to verify, and the file that contains its text and quotes.</summary>
public sealed record VerifiedSource(Link Source, string File, int Quotes);
