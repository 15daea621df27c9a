namespace Wiki.Pages;

/// <summary>A topic in one file that needs no other: its words, every quote behind them, and the hashes of the sources.</summary>
public sealed record DossierPage : Page
{
    /// <summary>The topic with full addresses, where the wiki has any.</summary>
    public required TopicPage Topic { get; init; }

    public required IReadOnlyList<DossierSource> Sources { get; init; }

    /// <summary>The one style sheet, which stands in the file.</summary>
    public required VerbatimText Style { get; init; }

    /// <summary>What the file's own policy allows: the style sheet, by the hash of its bytes.</summary>
    public required string Policy { get; init; }
}

/// <summary>A source that a dossier quotes, with the seal of its text.</summary>
public sealed record DossierSource(Link Source, string Published, string Seal);
