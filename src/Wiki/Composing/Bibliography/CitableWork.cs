namespace Wiki.Composing.Bibliography;

/// <summary>What reference managers ask about a report, a claim or the wiki itself.</summary>
internal sealed record CitableWork
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether it is somebody's report and no page of the wiki.</summary>
    public bool IsReport { get; init; }

    /// <summary>As the report prints them: a name is not taken apart.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The outlet of a report, or the wiki that a claim stands in.</summary>
    public string? Container { get; init; }

    public Edtf? Issued { get; init; }

    public required string Address { get; init; }

    public required string Language { get; init; }

    public string? Note { get; init; }
}
