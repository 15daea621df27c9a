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

    /// <summary>How many sources carry the claim of the page; null where nothing is said of it.</summary>
    public string? Carriage { get; init; }

    /// <summary>The words of the first heading.</summary>
    public string Title { get; init; } = "";

    public IReadOnlyList<(string Anchor, string Words)> Headings { get; init; } = [];

    public IReadOnlyList<(string Href, string Words)> Outline { get; init; } = [];

    /// <summary>The letters of each line of the lists of facts.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    public IReadOnlyList<ShownRelation> Relations { get; init; } = [];

    /// <summary>What lists say of the records that they link.</summary>
    public IReadOnlyList<ShownDetail> Details { get; init; } = [];

    /// <summary>The groups of events in chronologies.</summary>
    public IReadOnlyList<ShownLane> Lanes { get; init; } = [];

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
/// <param name="Origin">All that stands below it, the voice among it.</param>
internal sealed record ShownQuote(
    string? Claim,
    string Source,
    IReadOnlyList<string> Parts,
    string Whole,
    string Voice,
    string Origin);

/// <summary>A quote without its context: words that lead to their places, and what stands between them.</summary>
/// <param name="Parts">The words, each with the address of its place.</param>
/// <param name="Between">What stands between them.</param>
/// <param name="Origin">Who says it, or the source, and the day; null where nothing is said of it.</param>
internal sealed record ShownBrief(
    IReadOnlyList<(string Href, string Words)> Parts,
    IReadOnlyList<string> Between,
    string? Origin);
