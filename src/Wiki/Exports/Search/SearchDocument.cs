namespace Wiki.Exports.Search;

/// <summary>A page, or a block of a report, as the search finds and shows it.</summary>
internal sealed record SearchDocument
{
    /// <summary>The id of the record; with the fragment of the block where it is one of a report.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Whoever says it, before the name.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Everything else that is searched.</summary>
    public string Text { get; init; } = "";

    /// <summary>What sort of record it is, after the name.</summary>
    public string Nature { get; init; } = "";

    /// <summary>Its name is what it is called and weighs more; a statement is only what it says.</summary>
    public bool IsCalledByName { get; init; } = true;

    public required IReadOnlyList<FacetSet> Facets { get; init; }
}

/// <summary>A value by which results can be narrowed.</summary>
/// <param name="Folder">The folder of the pages, where the value is a kind of record.</param>
internal sealed record FacetValue(string Facet, string Id, string Label, string Folder = "");

/// <summary>Values that stand together: a source, and whoever asserts something in it.</summary>
internal sealed record FacetSet(FacetValue First, FacetValue? Second = null);
