using System.Globalization;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Search;

/// <summary>Writes the index of our words and that of the words of the reports, as scripts that a page loads when it needs them.</summary>
internal static class SearchFiles
{
    private const int LettersOfAPart = 2_400;

    public static IEnumerable<SiteFile> WriteOur(Edition edition) => Write("our", OurDocuments.Of(edition));

    public static IEnumerable<SiteFile> WriteReports(Edition edition) => Write("reports", ReportDocuments.Of(edition));

    /// <summary>The name of a shard as a file name: other letters than a-z by their number.</summary>
    public static string FileName(string shard) =>
        string.Concat(shard.Select(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) ? $"{letter}" : string.Create(CultureInfo.InvariantCulture, $"_{(int)letter:x}")));

    private static IEnumerable<SiteFile> Write(string scope, IReadOnlyList<SearchDocument> documents)
    {
        var words = new WordIndex(documents);
        var shards = WordShards.Of(words.Write()).ToList();
        var parts = Parts(documents).ToList();
        var facets = documents.SelectMany((document, number) => document.Facets.Select(set => (Set: set, Document: number))).ToLookup(pair => pair.Set.First.Facet == Facets.Kind);
        var kinds = new SearchFacets(facets[true]);
        return
        [
            Script(scope, new SearchDirectory(words, [.. shards.Select(shard => shard.Name)], [.. parts.Select(part => part.First)], kinds)),
            Script($"{scope}-facets", new SearchFacets(facets[false], kinds.Values.Count)),
            .. shards.Select(shard => Script($"{scope}-words-{FileName(shard.Name)}", new SortedDictionary<string, string>(shard.Words.ToDictionary(word => word.Word, word => word.Postings), StringComparer.Ordinal))),
            .. parts.Select((part, index) => Script(string.Create(CultureInfo.InvariantCulture, $"{scope}-pages-{index}"), part.Documents.Select(document => new[] { document.Id, document.Name, document.Lead, document.Text, document.Nature }))),
        ];
    }

    /// <summary>Documents in their order, as many together as a few kilobytes hold.</summary>
    private static IEnumerable<(int First, IReadOnlyList<SearchDocument> Documents)> Parts(IReadOnlyList<SearchDocument> documents)
    {
        for (var first = 0; first < documents.Count;)
        {
            var letters = 0;
            var part = documents.Skip(first).TakeWhile((document, index) => (letters += document.Name.Length + document.Lead.Length + document.Text.Length) <= LettersOfAPart || index == 0).ToList();
            yield return (first, part);
            first += part.Count;
        }
    }

    private static SiteFile Script<T>(string name, T content) => DataScript.Of($"data/search/{name}.js", SearchJson.Write(content));
}
