namespace Wiki.Model.Pages;

/// <summary>The list of all records of a kind, or a page of it.</summary>
public sealed record IndexPage : Page
{
    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<IndexRow> Rows { get; init; }

    /// <summary>The other pages of a long list by their numbers, with this one's among them, which has no address.</summary>
    public IReadOnlyList<Link> Pages { get; init; } = [];
}

/// <summary>A row of an index: the record's link, words before it where it has asserters, and the facts about it.</summary>
public sealed record IndexRow(string? Lead, Link Record, IReadOnlyList<IReadOnlyList<Link>> Facts);
