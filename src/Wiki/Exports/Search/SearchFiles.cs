using System.Globalization;
using System.Text.Json;
using Wiki.Composing;
using Wiki.Output;
using static System.FormattableString;

namespace Wiki.Exports.Search;

/// <summary>
/// Writes the index of our words and that of the words of the reports, as scripts that a page loads when it needs them.
/// </summary>
internal static class SearchFiles
{
    private const string Folder = "data/search/";
    private const int LettersOfAPart = 2_400;

    public static IEnumerable<SiteFile> WriteOur(Edition edition) => Write("our", OurDocuments.Of(edition));

    public static IEnumerable<SiteFile> WriteSources(Edition edition) => Write("reports", SourceDocuments.Of(edition));

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
        var kinds = SearchFacets.Of(facets[true]);
        var others = SearchFacets.Of(facets[false], kinds.Values.Count);
        List<(string Name, string Json)> files =
        [
            ("facets", JsonSerializer.Serialize(others, SearchJson.Scripts.SearchFacets)),
            .. shards.Select(shard => ($"words-{FileName(shard.Name)}", OfShard(shard.Words))),
            .. parts.Select((part, index) => (Invariant($"pages-{index}"), OfPart(part.Documents))),
        ];
        var directory = new SearchDirectory
        {
            Version = DataScript.VersionOf(files.Select(file => file.Json)),
            Words = shards.ConvertAll(shard => shard.Name),
            Parts = Numerals.WriteSteps(parts.ConvertAll(part => part.First)),
            Lengths = Numerals.Write(words.Lengths),
            Names = Numerals.Write(words.NameLengths),
            Kinds = kinds,
        };
        return
        [
            DataScript.Of($"{Folder}{scope}.js", directory, SearchJson.Scripts.SearchDirectory),
            .. files.Select(file => DataScript.Of($"{Folder}{scope}-{directory.Version}-{file.Name}.js", file.Json)),
        ];
    }

    private static string OfShard(IEnumerable<StemmedWord> words)
    {
        var postings = words.ToDictionary(word => word.Word, word => word.Postings);
        var sorted = new SortedDictionary<string, string>(postings, StringComparer.Ordinal);
        return JsonSerializer.Serialize(sorted, SearchJson.Scripts.SortedDictionaryStringString);
    }

    private static string OfPart(IEnumerable<SearchDocument> documents) =>
        JsonSerializer.Serialize(documents.Select(Shown), SearchJson.Scripts.IEnumerableStringArray);

    private static string[] Shown(SearchDocument document) =>
        [document.Id, document.Name, document.Lead, document.Text, document.Kind];

    /// <summary>Documents in their order, as many together as fit into a few kilobytes.</summary>
    private static IEnumerable<(int First, IReadOnlyList<SearchDocument> Documents)> Parts(
        IReadOnlyList<SearchDocument> documents
    )
    {
        var (first, letters) = (0, 0);
        for (var next = 0; next < documents.Count; next++)
        {
            letters += LettersOf(documents[next]);
            if (next == first || letters <= LettersOfAPart)
                continue;
            yield return (first, [.. documents.Take(first..next)]);
            (first, letters) = (next, LettersOf(documents[next]));
        }

        if (first < documents.Count)
            yield return (first, [.. documents.Skip(first)]);
    }

    private static int LettersOf(SearchDocument document) =>
        document.Name.Length + document.Lead.Length + document.Text.Length;
}
