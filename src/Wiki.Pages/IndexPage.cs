using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The list of all records of a kind, or a page of it.</summary>
public sealed record IndexPage : Page
{
    /// <summary>How many records it lists, and what each is.</summary>
    public required string About { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<IndexGroup> Groups { get; init; }

    /// <summary>The filters of the rows; none if the list has several pages.</summary>
    public IReadOnlyList<IndexFilter> Filters { get; init; } = [];

    /// <summary>The page numbers of a long list; the number of this page has no address.</summary>
    public IReadOnlyList<Link> Pages { get; init; } = [];
}

/// <summary>Rows of an index under one heading.</summary>
/// <param name="Heading">With their number; null if the index has no groups.</param>
/// <param name="Rows">Sorted by the shown name.</param>
public sealed record IndexGroup(string? Heading, IReadOnlyList<IndexRow> Rows);

/// <summary>A row of an index: the voices of a claim, its link, and the facts about it.</summary>
public sealed record IndexRow(IReadOnlyList<string> SaidBy, Link Record, IReadOnlyList<IReadOnlyList<Link>> Facts)
{
    /// <summary>That of a source; null for other records.</summary>
    public SourceBadge? Badge { get; init; }

    /// <summary>
    /// A line below the link, such as the positions of a question or the title of a source; null for records without
    /// one.
    /// </summary>
    public string? Summary { get; init; }
}

/// <summary>What the rows of an index can be filtered by: a column, the headings of groups, or both.</summary>
/// <param name="Column">The first is that of the voices; null for headings only.</param>
public sealed record IndexFilter(string Label, string Name, int? Column)
{
    public bool HasHeadings { get; init; }
}
