namespace Wiki.Pages;

/// <summary>A citation as a reader sees it: the quote in its context, its source, and the chain of those who said it.</summary>
public sealed record CitationView
{
    public required Excerpt Excerpt { get; init; }

    public required Link Source { get; init; }

    public required string SourceId { get; init; }

    /// <summary>The day of publication, in words.</summary>
    public required string Published { get; init; }

    /// <summary>From whoever it comes from to the report itself.</summary>
    public required IReadOnlyList<ChainLink> Chain { get; init; }

    public required TermLink Stance { get; init; }

    public required TermLink Verdict { get; init; }

    public string? Note { get; init; }
}

/// <summary>One who passed a statement on; without an address where nobody is named.</summary>
public sealed record ChainLink(string Name, string? Href);
