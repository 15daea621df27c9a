namespace Wiki.Pages;

/// <summary>A citation on a page: the quote in its context, its source, and the chain of those who said it.</summary>
public sealed record CitationView
{
    public required Excerpt Excerpt { get; init; }

    public required Link Source { get; init; }

    public required string SourceId { get; init; }

    /// <summary>The day of publication, in words.</summary>
    public required string Published { get; init; }

    /// <summary>From the original asserter to the report itself.</summary>
    public required IReadOnlyList<ChainLink> Chain { get; init; }

    public required TermLink Stance { get; init; }

    public required TermLink Verdict { get; init; }

    public string? Note { get; init; }
}

/// <summary>One link of a citation's chain; without an address if it is not an entity.</summary>
public sealed record ChainLink(string Name, string? Href);
