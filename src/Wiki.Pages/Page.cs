using Wiki.Model.Locations;

namespace Wiki.Pages;

/// <summary>Everything one page of the site shows, with every address worked out.</summary>
public abstract record Page
{
    public required Route Route { get; init; }

    public required Frame Frame { get; init; }

    /// <summary>The heading of the page, and the first half of the browser's title.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and previews, its own on each page.</summary>
    public required string Description { get; init; }

    public IReadOnlyList<Link> Breadcrumbs { get; init; } = [];

    /// <summary>The sections of the page, each a link to its heading.</summary>
    public IReadOnlyList<Link> Outline { get; init; } = [];

    /// <summary>The sources that a reader can leave out, to see what still stands; empty where nothing on the page rests on them.</summary>
    public IReadOnlyList<LensSource> Lens { get; init; } = [];

    /// <summary>The footnotes that the prose of the page refers to, in the order of their numbers.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>What search engines read of the page, as JSON-LD; null where they are to read nothing.</summary>
    public VerbatimText? StructuredData { get; init; }

    /// <summary>What the page shows, as data.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];
}
