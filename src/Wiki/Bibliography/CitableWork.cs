namespace Wiki.Bibliography;

/// <summary>The fields that reference managers need of a report, a claim or the wiki itself.</summary>
internal sealed record CitableWork
{
    /// <summary>Not the id of any record, because an id has no underscore.</summary>
    public const string IdOfTheWiki = "this_wiki";

    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The sort of publication, if it is a report; null for a page of the wiki.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>As the report prints them: names are not split into parts.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The outlet of a report, or the wiki that contains a claim.</summary>
    public string? Container { get; init; }

    public Edtf? Issued { get; init; }

    /// <summary>When the report was read at its address.</summary>
    public Edtf? Accessed { get; init; }

    public required string Address { get; init; }

    public required string Language { get; init; }

    public string? Note { get; init; }
}
