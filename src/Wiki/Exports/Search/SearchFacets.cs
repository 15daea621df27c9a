using System.Text.Json.Nodes;

namespace Wiki.Exports.Search;

/// <summary>The facet values by which the documents are found.</summary>
internal sealed class SearchFacets
{
    /// <param name="sets">Values that belong together, and the numbers of their documents in ascending order.</param>
    /// <param name="before">The number of values in the file that is loaded before.</param>
    public SearchFacets(IEnumerable<(FacetSet Set, int Document)> sets, int before = 0)
    {
        var grouped = sets.GroupBy(pair => pair.Set, pair => pair.Document)
            .OrderByDescending(set => set.Count())
            .ToList();
        var values = grouped.SelectMany(set => Both(set.Key)).Distinct().ToList();
        var numbers = values.Index().ToDictionary(value => value.Item, value => before + value.Index);
        Values = [.. values.Select(value => new[] { value.Facet, value.Id, value.Label, value.Folder })];
        Sets = [.. grouped.Select(set => new JsonArray(new JsonArray([.. Both(set.Key).Select(value => JsonValue.Create(numbers[value]))]), Numerals.WriteSteps([.. set])))];
    }

    /// <summary>Every value: the facet, the id, the label, and the folder of a kind.</summary>
    public IReadOnlyList<string[]> Values { get; }

    /// <summary>Numbers of values that belong together, then their documents as steps; most frequent first.</summary>
    public IReadOnlyList<JsonArray> Sets { get; }

    private static IEnumerable<FacetValue> Both(FacetSet set) =>
        set.Second is { } second ? [set.First, second] : [set.First];
}
