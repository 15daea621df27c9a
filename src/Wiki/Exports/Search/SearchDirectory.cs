namespace Wiki.Exports.Search;

/// <summary>The file that the search page loads first: names of shards, and lengths and kinds of documents.</summary>
internal sealed class SearchDirectory(
    WordIndex words, IReadOnlyList<string> shards, IReadOnlyList<int> parts, SearchFacets kinds)
{
    /// <summary>The names of the shards.</summary>
    public IReadOnlyList<string> Words { get; } = shards;

    /// <summary>The number of the first document of each part, as steps.</summary>
    public string Parts { get; } = Numerals.WriteSteps(parts);

    /// <summary>The number of words of each document.</summary>
    public string Lengths { get; } = Numerals.Write(words.Lengths);

    /// <summary>The number of words in the name of each document.</summary>
    public string Names { get; } = Numerals.Write(words.NameLengths);

    /// <summary>The kinds, by which results are grouped; all other values are loaded once results are shown.</summary>
    public SearchFacets Kinds { get; } = kinds;
}
