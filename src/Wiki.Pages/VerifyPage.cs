namespace Wiki.Pages;

/// <summary>The page on which a reader has every quote compared with its source once more, in their own browser.</summary>
public sealed record VerifyPage : Page
{
    public required IReadOnlyList<VerifiedSource> Sources { get; init; }

    public required int Quotes { get; init; }

    /// <summary>The list of all files with their hashes, by its path from the root of the site.</summary>
    public required Link Manifest { get; init; }

    /// <summary>The pages over which many sources go on.</summary>
    public IReadOnlyList<Link> Pages { get; init; } = [];
}

/// <summary>A source to verify, and the file that holds its text and its quotes.</summary>
public sealed record VerifiedSource(Link Source, string File, int Quotes);
