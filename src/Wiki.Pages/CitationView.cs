namespace Wiki.Pages;

/// <summary>A citation on a page: the quote in its context, its source, and the chain of those who said it.</summary>
public sealed record CitationView
{
    public required Excerpt Excerpt { get; init; }

    public required Link Source { get; init; }

    public required string SourceId { get; init; }

    /// <summary>The day of publication, in words.</summary>
    public required string Published { get; init; }

    /// <summary>Whether the name of the source has the day already.</summary>
    public bool IsDatedByName => Source.Text.Contains(Published, StringComparison.Ordinal);

    /// <summary>Who says it, through whom, and in which source, as pieces of a line.</summary>
    public required IReadOnlyList<ChainLink> Chain { get; init; }

    public required TermLink Stance { get; init; }

    /// <summary>Whether it disputes or qualifies the claim.</summary>
    public required bool Disagrees { get; init; }

    public required TermLink Verdict { get; init; }

    public string? Note { get; init; }
}

/// <summary>A segment of a line that names speakers and sources; it has an address if they have a page.</summary>
public sealed record ChainLink(string Name, string? Href);
