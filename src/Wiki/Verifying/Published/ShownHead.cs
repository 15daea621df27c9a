namespace Wiki.Verifying.Published;

/// <summary>What the head of a page and the frame around its content say.</summary>
internal sealed record ShownHead
{
    public string Title { get; init; } = "";

    public string? Description { get; init; }

    /// <summary>The address that search engines are to know the page by.</summary>
    public string? Canonical { get; init; }

    /// <summary>Where a page at a former address leads.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The data for search engines, as JSON.</summary>
    public string? StructuredData { get; init; }

    /// <summary>Addresses of style sheets and of pictures.</summary>
    public IReadOnlyList<string> Looks { get; init; } = [];

    /// <summary>The words and links that stand above each page; null where a page has none.</summary>
    public string? Banner { get; init; }

    /// <summary>The words and links that stand below each page.</summary>
    public string? Footer { get; init; }
}
