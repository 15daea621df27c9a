namespace Wiki.Exports.Search;

/// <summary>A page, or a block of a report, as the search finds and shows it.</summary>
internal sealed record SearchDocument
{
    /// <summary>The id of the record; for a block of a report, with the fragment of the block.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The voices of a claim or the publisher, shown before the name.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Further text that is searched.</summary>
    public string Text { get; init; } = "";

    /// <summary>The sort of record, shown after the name.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Whether the name is a name, which weighs more in a search, and not a statement.</summary>
    public bool IsCalledByName { get; init; } = true;

    public required IReadOnlyList<FacetSet> Facets { get; init; }
}

/// <summary>A value by which results can be narrowed.</summary>
/// <param name="Folder">The folder of the pages, where the value is a kind of record.</param>
internal sealed record FacetValue(string Facet, string Id, string Label, string Folder = "");

/// <summary>Values that belong together: a source, and a voice in it.</summary>
internal sealed record FacetSet(FacetValue First, FacetValue? Second = null);
