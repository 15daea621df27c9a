namespace Wiki.Exports.Search;

/// <summary>By which values the documents are found.</summary>
internal sealed record SearchFacets
{
    /// <summary>Every value: the facet, the id, the words, and the folder of a kind.</summary>
    public required IReadOnlyList<string[]> Values { get; init; }

    /// <summary>Values that are found together, the most frequent first.</summary>
    public required IReadOnlyList<FacetPostings> Sets { get; init; }

    /// <param name="sets">Values that are found together, and the numbers of their documents, which never fall.</param>
    /// <param name="before">How many values another file, which is read before, has.</param>
    public static SearchFacets Of(IEnumerable<(FacetSet Set, int Document)> sets, int before = 0)
    {
        var grouped = sets.GroupBy(pair => pair.Set, pair => pair.Document)
            .OrderByDescending(set => set.Count())
            .ToList();
        var values = grouped.SelectMany(set => Both(set.Key)).Distinct().ToList();
        var numbers = values
            .Select((value, number) => (value, number))
            .ToDictionary(pair => pair.value, pair => before + pair.number);
        return new SearchFacets
        {
            Values = values.ConvertAll(value => new[] { value.Facet, value.Id, value.Label, value.Folder }),
            Sets = grouped.ConvertAll(set => Postings(set, numbers)),
        };
    }

    private static FacetPostings Postings(IGrouping<FacetSet, int> set, Dictionary<FacetValue, int> numbers) =>
        new([.. Both(set.Key).Select(value => numbers[value])], Numerals.WriteSteps([.. set]));

    private static IEnumerable<FacetValue> Both(FacetSet set) =>
        set.Second is { } second ? [set.First, second] : [set.First];
}
