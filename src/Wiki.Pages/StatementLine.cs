namespace Wiki.Pages;

/// <summary>A claim as it shows in a list: whoever asserts it, then the statement.</summary>
public sealed record StatementLine
{
    public required string Id { get; init; }

    public required IReadOnlyList<string> Asserters { get; init; }

    /// <summary>The ids of the sources that support it.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required Link Statement { get; init; }

    public required string Kind { get; init; }

    /// <summary>The word of the claim's status, where it is no longer active.</summary>
    public string? Status { get; init; }
}
