namespace Wiki.Exports.Search;

/// <summary>What the search page reads first: the shards there are, and the lengths and the kinds of the documents.</summary>
internal sealed class SearchDirectory(WordIndex words, IReadOnlyList<string> shards, IReadOnlyList<int> parts, SearchFacets kinds)
{
    /// <summary>The names of the shards.</summary>
    public IReadOnlyList<string> Words { get; } = shards;

    /// <summary>The number of the first document of each part, as steps.</summary>
    public string Parts { get; } = Numerals.WriteSteps(parts);

    /// <summary>The number of words of each document.</summary>
    public string Lengths { get; } = Numerals.Write(words.Lengths);

    /// <summary>The number of words that each document is called by.</summary>
    public string Names { get; } = Numerals.Write(words.NameLengths);

    /// <summary>The kinds, by which results are grouped; all other values are read once results stand.</summary>
    public SearchFacets Kinds { get; } = kinds;
}
