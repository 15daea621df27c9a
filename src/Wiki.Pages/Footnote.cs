namespace Wiki.Pages;

/// <summary>A footnote of the prose: a claim with its citations, or a source.</summary>
public sealed record Footnote
{
    public required int Number { get; init; }

    /// <summary>The URL fragment of the footnote itself.</summary>
    public required string Anchor { get; init; }

    /// <summary>The URL fragments of the places in the prose that refer to it.</summary>
    public required IReadOnlyList<string> BackLinks { get; init; }

    public StatementLine? Claim { get; init; }

    public Link? Source { get; init; }

    public IReadOnlyList<CitationView> Citations { get; init; } = [];
}
