namespace Wiki.Pages;

/// <summary>The page of a source: metadata of the report, and its text with the cited passages marked.</summary>
public sealed record SourcePage : Page
{
    public required string Label { get; init; }

    /// <summary>Whether its title is our label, as the report prints no name.</summary>
    public required bool IsNamedByUs { get; init; }

    /// <summary>The name by which prose calls it.</summary>
    public required string ShortName { get; init; }

    /// <summary>The letters that name it in citations.</summary>
    public required string Badge { get; init; }

    /// <summary>The language of a title that the report prints, where it is another than that of the wiki.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>The direction of such a title that is not from left to right.</summary>
    public string? TitleDirection { get; init; }

    public Link? Publisher { get; init; }

    public Link? Carrier { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public required DateView Published { get; init; }

    public DateView? Written { get; init; }

    public string? Time { get; init; }

    public required string Language { get; init; }

    public TranslationView? Translation { get; init; }

    public required TermLink Reliability { get; init; }

    public required string ReliabilityBasis { get; init; }

    public IReadOnlyList<string> Transcription { get; init; } = [];

    public required string Seal { get; init; }

    public ReceivedView? Received { get; init; }

    public required TermLink Kind { get; init; }

    public string? Url { get; init; }

    public string? Archived { get; init; }

    public string? Accessed { get; init; }

    public required IReadOnlyList<SourceBlockView> Blocks { get; init; }

    /// <summary>The claims that cite the source, in the order of their first passage.</summary>
    public required IReadOnlyList<CitedPassage> Claims { get; init; }

    /// <summary>The percentage of the text without headings that is quoted, rounded down.</summary>
    public required int ShareCited { get; init; }

    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];

    /// <summary>The citation of the report as a line.</summary>
    public required IReadOnlyList<CitableText> HowToCite { get; init; }

    /// <summary>The same for reference managers.</summary>
    public required IReadOnlyList<CitableText> Formats { get; init; }
}

/// <summary>The file that the report was received as, and the hash of its bytes.</summary>
/// <param name="LeftOut">The passages of the file that are not in the text, in order.</param>
/// <param name="StatesPublication">Whether the page states the day of publication in its own data.</param>
public sealed record ReceivedView(
    Link File,
    string Sha256,
    IReadOnlyList<LeftOutPassage> LeftOut,
    bool StatesPublication);

/// <summary>Words of a received file that are not in the text.</summary>
/// <param name="Direction">Their direction where it is not from left to right, or null.</param>
public sealed record LeftOutPassage(string Words, string? Direction);

/// <summary>Who translated a report, as text.</summary>
public sealed record TranslationView(string By, string? From, string? Basis);

/// <summary>A claim that cites the source, with a link to its first passage there.</summary>
public sealed record CitedPassage(string PassageHref, StatementLine Claim);

/// <summary>A block of a source's text on its page.</summary>
/// <param name="Level">Heading level from 1; 0 for text.</param>
/// <param name="Notes">The claims that quote the block, in the order of their passages.</param>
public sealed record SourceBlockView(
    string Anchor,
    int Level,
    IReadOnlyList<SourceRun> Runs,
    IReadOnlyList<MarginNote> Notes)
{
    /// <summary>When the words are spoken; null where the source has no subtitles.</summary>
    public string? Time { get; init; }

    /// <summary>The direction of the words where it is not from left to right, or null.</summary>
    public string? Direction { get; init; }
}

/// <summary>A claim in the margin of the text, at its passage.</summary>
/// <param name="Passage">The anchor of its first passage in the block.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Through">The chain by which the source has it; empty for the source's own voice.</param>
/// <param name="Also">The badges of the other sources that carry it.</param>
/// <param name="Rivals">Other values for the same number, each with the badges of its sources.</param>
/// <param name="IsDisputed">Whether a question discusses it.</param>
public sealed record MarginNote(
    string Passage,
    StatementLine Claim,
    string Through,
    IReadOnlyList<string> Also,
    IReadOnlyList<string> Rivals,
    bool IsDisputed)
{
    /// <summary>What the passage does to the claim, as a word; empty if it says what the claim states.</summary>
    public string Effect { get; init; } = "";
}

/// <summary>A run of a source's text: plain, or a mark that contains further runs.</summary>
public abstract record SourceRun;

/// <summary>Words of a source.</summary>
public sealed record PlainRun(string Words) : SourceRun;

/// <summary>A cited passage, or a part of one that overlaps another passage.</summary>
/// <param name="Passage">The passage's anchor, the same on each part.</param>
/// <param name="IsStart">The first part has the anchor as its id.</param>
/// <param name="Label">The tooltip, which names the claims that cite it.</param>
public sealed record MarkedRun(string Passage, bool IsStart, string Label, IReadOnlyList<SourceRun> Runs) : SourceRun;
