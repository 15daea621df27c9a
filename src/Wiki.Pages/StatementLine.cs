namespace Wiki.Pages;

/// <summary>A claim in a list: whose words it is, then the statement.</summary>
public sealed record StatementLine
{
    public required string Id { get; init; }

    /// <summary>Its voices in one line; empty if none supports it.</summary>
    public required string SaidBy { get; init; }

    /// <summary>The ids of the sources that support it.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required Link Statement { get; init; }

    public required string Kind { get; init; }

    /// <summary>The claim's status as a word; null if it is active.</summary>
    public string? Status { get; init; }
}
