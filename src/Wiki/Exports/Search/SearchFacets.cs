using System.Text.Json.Nodes;

namespace Wiki.Exports.Search;

/// <summary>By which values the documents are found.</summary>
internal sealed class SearchFacets
{
    /// <param name="sets">Values that stand together, and the numbers of their documents, which never fall.</param>
    /// <param name="before">How many values another file, which is read before, has.</param>
    public SearchFacets(IEnumerable<(FacetSet Set, int Document)> sets, int before = 0)
    {
        var grouped = sets.GroupBy(pair => pair.Set, pair => pair.Document).OrderByDescending(set => set.Count()).ToList();
        var values = grouped.SelectMany(set => Both(set.Key)).Distinct().ToList();
        var numbers = values.Select((value, number) => (value, number)).ToDictionary(pair => pair.value, pair => before + pair.number);
        Values = [.. values.Select(value => new[] { value.Facet, value.Id, value.Label, value.Folder })];
        Sets = [.. grouped.Select(set => new JsonArray(new JsonArray([.. Both(set.Key).Select(value => JsonValue.Create(numbers[value]))]), Numerals.WriteSteps([.. set])))];
    }

    /// <summary>Every value: the facet, the id, the words, and the folder of a kind.</summary>
    public IReadOnlyList<string[]> Values { get; }

    /// <summary>The numbers of values that stand together, then the documents they belong to, as steps; the most frequent first.</summary>
    public IReadOnlyList<JsonArray> Sets { get; }

    private static IEnumerable<FacetValue> Both(FacetSet set) => set.Second is { } second ? [set.First, second] : [set.First];
}
