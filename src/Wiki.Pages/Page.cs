using Wiki.Model.Locations;

namespace Wiki.Pages;

/// <summary>Everything that one page shows, with all addresses resolved.</summary>
public abstract record Page
{
    public required Route Route { get; init; }

    /// <summary>The address of the page from its own folder.</summary>
    public string Self => Route.Path[(Route.Path.LastIndexOf('/') + 1)..];

    public required Frame Frame { get; init; }

    /// <summary>The heading of the page, and the first half of the browser's title.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and previews, unique to the page.</summary>
    public required string Description { get; init; }

    public IReadOnlyList<Link> Breadcrumbs { get; init; } = [];

    /// <summary>The sections of the page, each a link to its heading.</summary>
    public IReadOnlyList<Link> Outline { get; init; } = [];

    /// <summary>
    /// The sources that a reader can exclude, to see which claims remain supported; empty if no claim on the page
    /// depends on them.
    /// </summary>
    public IReadOnlyList<LensSource> Lens { get; init; } = [];

    /// <summary>The footnotes of the page's prose, in the order of their numbers.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>The JSON-LD for search engines; null if the page has none.</summary>
    public VerbatimText? StructuredData { get; init; }

    /// <summary>The work that the page is about, for reference managers; null if it is about none.</summary>
    public string? ContextObject { get; init; }

    /// <summary>The machine-readable versions of the page.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];
}
