namespace Wiki.Exports.Search;

/// <summary>
/// What the search page reads first: the shards there are, and the lengths and the kinds of the documents.
/// </summary>
internal sealed record SearchDirectory
{
    /// <summary>The version in the names of all other files of the index.</summary>
    public required string Version { get; init; }

    /// <summary>The names of the shards.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The number of the first document of each part, as steps.</summary>
    public required string Parts { get; init; }

    /// <summary>The number of words of each document.</summary>
    public required string Lengths { get; init; }

    /// <summary>The number of words that each document is called by.</summary>
    public required string Names { get; init; }

    /// <summary>The kinds, by which results are grouped; all other values are read once there are results.</summary>
    public required SearchFacets Kinds { get; init; }
}
