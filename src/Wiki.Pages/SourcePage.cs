namespace Wiki.Pages;

/// <summary>The page of a source: what is known about the report, and its text with the cited passages marked.</summary>
public sealed record SourcePage : Page
{
    public required string Label { get; init; }

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

    public string? Received { get; init; }

    public string? Url { get; init; }

    public string? Archived { get; init; }

    public string? Accessed { get; init; }

    public required IReadOnlyList<SourceBlockView> Blocks { get; init; }

    /// <summary>The claims that cite the source, in the order of their first passage.</summary>
    public required IReadOnlyList<CitedPassage> Claims { get; init; }

    /// <summary>The share of the text, headings aside, that stands in some quote; in per cent, rounded down.</summary>
    public required int ShareCited { get; init; }

    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];

    /// <summary>The report as other texts and programs can cite it.</summary>
    public required IReadOnlyList<CitableText> HowToCite { get; init; }
}

/// <summary>Who translated a report, in words.</summary>
public sealed record TranslationView(string By, string? From, string? Basis);

/// <summary>A claim that cites the source, with the fragment of its first passage there.</summary>
public sealed record CitedPassage(string PassageHref, StatementLine Claim);

/// <summary>A block of a source's text on its page.</summary>
/// <param name="Level">Heading level from 1; 0 for text.</param>
/// <param name="Claims">The claims that quote the block, in the order of their passages.</param>
public sealed record SourceBlockView(string Anchor, int Level, IReadOnlyList<SourceRun> Runs, IReadOnlyList<CitedPassage> Claims);

/// <summary>A stretch of a source's text: plain, or a mark that holds further stretches.</summary>
public abstract record SourceRun;

/// <summary>Words of a source.</summary>
public sealed record PlainRun(string Words) : SourceRun;

/// <summary>A cited passage, or the rest of one that another passage crosses.</summary>
/// <param name="Passage">The passage's anchor; the same on each piece.</param>
/// <param name="IsStart">The first piece carries the anchor as its id.</param>
/// <param name="Label">What a reader is told of the claims it serves.</param>
public sealed record MarkedRun(string Passage, bool IsStart, string Label, IReadOnlyList<SourceRun> Runs) : SourceRun;
