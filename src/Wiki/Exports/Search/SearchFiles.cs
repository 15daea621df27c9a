using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Search;

/// <summary>
/// Writes the index of our words and that of the words of the reports, as scripts that a page loads when it needs them.
/// </summary>
internal static class SearchFiles
{
    private const int LettersOfAPart = 2_400;

    public static IEnumerable<SiteFile> WriteOur(Edition edition) => Write("our", OurDocuments.Of(edition));

    public static IEnumerable<SiteFile> WriteReports(Edition edition) => Write("reports", ReportDocuments.Of(edition));

    /// <summary>The name of a shard as a file name: other letters than a-z by their number.</summary>
    public static string FileName(string shard) =>
        string.Concat(
            shard.Select(letter =>
                char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)
                    ? $"{letter}"
                    : string.Create(CultureInfo.InvariantCulture, $"_{(int)letter:x}")
            )
        );

    private static IEnumerable<SiteFile> Write(string scope, IReadOnlyList<SearchDocument> documents)
    {
        var words = new WordIndex(documents);
        var shards = WordShards.Of(words.Write()).ToList();
        var parts = Parts(documents).ToList();
        var facets = documents
            .SelectMany((document, number) => document.Facets.Select(set => (Set: set, Document: number)))
            .ToLookup(pair => pair.Set.First.Facet == Facets.Kind);
        var directory = new SearchDirectory
        {
            Words = [.. shards.Select(shard => shard.Name)],
            Parts = Numerals.WriteSteps([.. parts.Select(part => part.First)]),
            Lengths = Numerals.Write(words.Lengths),
            Names = Numerals.Write(words.NameLengths),
            Kinds = SearchFacets.Of(facets[true]),
        };
        return
        [
            Script(scope, directory, SearchJson.Scripts.SearchDirectory),
            Script($"{scope}-facets", Others(), SearchJson.Scripts.SearchFacets),
            .. shards.Select(shard => OfShard($"{scope}-words-{FileName(shard.Name)}", shard.Words)),
            .. parts.Select((part, index) => OfPart(scope, index, part.Documents)),
        ];

        SearchFacets Others() => SearchFacets.Of(facets[false], directory.Kinds.Values.Count);
    }

    private static SiteFile OfShard(string name, IEnumerable<StemmedWord> words)
    {
        var postings = words.ToDictionary(word => word.Word, word => word.Postings);
        var sorted = new SortedDictionary<string, string>(postings, StringComparer.Ordinal);
        return Script(name, sorted, SearchJson.Scripts.SortedDictionaryStringString);
    }

    private static SiteFile OfPart(string scope, int index, IEnumerable<SearchDocument> documents)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{scope}-pages-{index}");
        return Script(name, documents.Select(Shown), SearchJson.Scripts.IEnumerableStringArray);
    }

    private static string[] Shown(SearchDocument document) =>
        [document.Id, document.Name, document.Lead, document.Text, document.Kind];

    /// <summary>Documents in their order, as many together as a few kilobytes hold.</summary>
    private static IEnumerable<(int First, IReadOnlyList<SearchDocument> Documents)> Parts(
        IReadOnlyList<SearchDocument> documents
    )
    {
        for (var first = 0; first < documents.Count;)
        {
            var letters = 0;
            var part = documents
                .Skip(first)
                .TakeWhile(
                    (document, index) =>
                        (letters += document.Name.Length + document.Lead.Length + document.Text.Length)
                            <= LettersOfAPart
                        || index == 0
                )
                .ToList();
            yield return (first, part);
            first += part.Count;
        }
    }

    private static SiteFile Script<T>(string name, T content, JsonTypeInfo<T> type) =>
        DataScript.Of($"data/search/{name}.js", content, type);
}
