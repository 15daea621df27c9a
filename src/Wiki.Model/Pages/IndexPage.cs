namespace Wiki.Model.Pages;

/// <summary>The list of all records of a kind.</summary>
public sealed record IndexPage : Page
{
    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<IndexRow> Rows { get; init; }
}

/// <summary>A row of an index: the record's link, words before it where it has asserters, and the facts about it.</summary>
public sealed record IndexRow(string? Lead, Link Record, IReadOnlyList<IReadOnlyList<Link>> Facts);
