namespace Wiki.Verifying.Published;

/// <summary>What a published page shows of records, and what it runs.</summary>
internal sealed record ShownPage(Route Route)
{
    public IReadOnlyList<ShownStatement> Statements { get; init; } = [];

    public IReadOnlyList<ShownQuote> Quotes { get; init; } = [];

    public IReadOnlyList<ShownBrief> Briefs { get; init; } = [];

    /// <summary>The blocks of a report.</summary>
    public IReadOnlyList<string> Blocks { get; init; } = [];

    /// <summary>Hashes, each with the address of the last link before it.</summary>
    public IReadOnlyList<(string Hash, string Href)> Hashes { get; init; } = [];

    /// <summary>The value of the figure; null where there is none.</summary>
    public string? Figure { get; init; }

    /// <summary>Addresses of scripts.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Code within the page that a browser would run; null where there is none.</summary>
    public string? Code { get; init; }

    /// <summary>The Content Security Policy.</summary>
    public string? Policy { get; init; }

    public IReadOnlyList<ShownMatrixRow> MatrixRows { get; init; } = [];

    public ShownHead Head { get; init; } = new();

    public IReadOnlyList<ShownLink> Links { get; init; } = [];

    /// <summary>The values beside drawn figures.</summary>
    public IReadOnlyList<string> DrawnValues { get; init; } = [];

    /// <summary>Citations to copy, by the name of their form.</summary>
    public IReadOnlyList<(string Form, string Words)> CitationsToCopy { get; init; } = [];

    /// <summary>What marked passages say when the pointer rests on them.</summary>
    public IReadOnlyList<(string Passage, string Title)> Marks { get; init; } = [];

    /// <summary>The words that the page names sources by, each with the source.</summary>
    public IReadOnlyList<(string Source, string Name)> SourceNames { get; init; } = [];

    /// <summary>
    /// The letters of the words that the page shows, without those of marks and of what is hidden at first.
    /// </summary>
    public string Letters { get; init; } = "";
}

/// <summary>The statement of a claim, with its voices where the page shows them.</summary>
internal sealed record ShownStatement(string Claim, string Words, string? Voices);

/// <summary>A quote in its context.</summary>
/// <param name="Claim">The claim that cites it; null where the page names none.</param>
/// <param name="Parts">The quoted words.</param>
/// <param name="Whole">These with the words around them.</param>
/// <param name="Voice">Who says it, through whom, in which source.</param>
internal sealed record ShownQuote(
    string? Claim,
    string Source,
    IReadOnlyList<string> Parts,
    string Whole,
    string Voice);

/// <summary>A quote without its context: words that lead to their places, and what stands between them.</summary>
internal sealed record ShownBrief(IReadOnlyList<(string Href, string Words)> Parts, IReadOnlyList<string> Between);
