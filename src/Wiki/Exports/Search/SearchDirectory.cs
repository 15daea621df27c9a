namespace Wiki.Exports.Search;

/// <summary>What the search page reads first: the shards there are, and the lengths and the facets of the documents.</summary>
internal sealed class SearchDirectory
{
    public SearchDirectory(IReadOnlyList<SearchDocument> documents, WordIndex words, IReadOnlyList<string> shards, IReadOnlyList<int> parts)
    {
        var sets = documents.SelectMany((document, number) => document.Facets.Select(set => (set, number))).GroupBy(pair => pair.set, pair => pair.number).OrderByDescending(set => set.Count()).ToList();
        var values = sets.SelectMany(set => Both(set.Key)).Distinct().ToList();
        var numbers = values.Select((value, number) => (value, number)).ToDictionary(pair => pair.value, pair => pair.number);
        Words = shards;
        Parts = Numerals.WriteSteps(parts);
        Lengths = Numerals.Write(words.Lengths);
        Names = Numerals.Write(words.NameLengths);
        Values = [.. values.Select(value => new[] { value.Facet, value.Id, value.Label, value.Folder })];
        Sets = [.. sets.Select(set => new object[] { Both(set.Key).Select(value => numbers[value]), Numerals.WriteSteps([.. set]) })];
    }

    /// <summary>The names of the shards.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The number of the first document of each part, as steps.</summary>
    public string Parts { get; }

    /// <summary>The number of words of each document.</summary>
    public string Lengths { get; }

    /// <summary>The number of words that each document is called by.</summary>
    public string Names { get; }

    /// <summary>Every facet value: the facet, the id, the words, and the folder of a kind.</summary>
    public IReadOnlyList<string[]> Values { get; }

    /// <summary>The numbers of values that stand together, then the documents they belong to, as steps; the most frequent first.</summary>
    public IReadOnlyList<object[]> Sets { get; }

    private static IEnumerable<FacetValue> Both(FacetSet set) => set.Second is { } second ? [set.First, second] : [set.First];
}
