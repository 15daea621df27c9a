namespace Wiki.Pages;

/// <summary>The list of all records of a kind, or a page of it.</summary>
public sealed record IndexPage : Page
{
    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<IndexRow> Rows { get; init; }

    /// <summary>By what the rows can be picked; none where the list goes on over other pages.</summary>
    public IReadOnlyList<IndexFilter> Filters { get; init; } = [];

    /// <summary>The other pages of a long list by their numbers, with this one's among them, which has no address.</summary>
    public IReadOnlyList<Link> Pages { get; init; } = [];
}

/// <summary>A row of an index: whoever asserts the record, its link, and the facts about it.</summary>
public sealed record IndexRow(IReadOnlyList<string> Asserters, Link Record, IReadOnlyList<IReadOnlyList<Link>> Facts);

/// <summary>A column by whose words the rows of an index can be picked; the first is that of the asserters.</summary>
public sealed record IndexFilter(string Label, string Name, int Column);
