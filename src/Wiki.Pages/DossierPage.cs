namespace Wiki.Pages;

/// <summary>A topic as a single self-contained file: its text, all its quotes, and the hashes of its sources.</summary>
public sealed record DossierPage : Page
{
    /// <summary>The topic, with absolute addresses if the wiki has a base address.</summary>
    public required TopicPage Topic { get; init; }

    public required IReadOnlyList<DossierSource> Sources { get; init; }

    /// <summary>The embedded style sheet.</summary>
    public required VerbatimText Style { get; init; }

    /// <summary>The Content Security Policy: only the style sheet, by its hash, is allowed.</summary>
    public required string Policy { get; init; }
}

/// <summary>A source quoted in a dossier, with the SHA-256 of its text.</summary>
public sealed record DossierSource(Link Source, string Published, string Seal);
