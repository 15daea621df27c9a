using System.Globalization;
using Wiki.Composing;
using Wiki.Output;
using static System.FormattableString;

namespace Wiki.Exports.Search;

/// <summary>Writes the indexes of our words and of the reports' words as scripts that a page loads on demand.</summary>
internal static class SearchFiles
{
    private const int LettersOfAPart = 2_400;

    public static IEnumerable<SiteFile> WriteOur(Edition edition) => Write("our", OurDocuments.Of(edition));

    public static IEnumerable<SiteFile> WriteReports(Edition edition) => Write("reports", ReportDocuments.Of(edition));

    /// <summary>The file name of a shard: characters other than a-z and 0-9 are written as their code.</summary>
    public static string FileName(string shard) => string.Concat(shard.Select(FileName));

    private static string FileName(char letter) =>
        char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)
            ? $"{letter}"
            : Invariant($"_{(int)letter:x}");

    private static IEnumerable<SiteFile> Write(string scope, IReadOnlyList<SearchDocument> documents)
    {
        var words = new WordIndex(documents);
        var shards = WordShards.Of(words.Write()).ToList();
        var parts = Parts(documents).ToList();
        var facets = documents
            .SelectMany((document, number) => document.Facets.Select(set => (Set: set, Document: number)))
            .ToLookup(pair => pair.Set.First.Facet == Facets.Kind);
        var kinds = new SearchFacets(facets[true]);
        return
        [
            Script(scope, new SearchDirectory(words, [.. shards.Select(shard => shard.Name)], [.. parts.Select(part => part.First)], kinds)),
            Script($"{scope}-facets", new SearchFacets(facets[false], kinds.Values.Count)),
            .. shards.Select(shard => Script($"{scope}-words-{FileName(shard.Name)}", new SortedDictionary<string, string>(shard.Words.ToDictionary(word => word.Word, word => word.Postings), StringComparer.Ordinal))),
            .. parts.Select((part, index) => Script(string.Create(CultureInfo.InvariantCulture, $"{scope}-pages-{index}"), part.Documents.Select(document => new[] { document.Id, document.Name, document.Lead, document.Text, document.Nature }))),
        ];
    }

    /// <summary>Documents in order, in parts of a few kilobytes.</summary>
    private static IEnumerable<(int First, IReadOnlyList<SearchDocument> Documents)> Parts(
        IReadOnlyList<SearchDocument> documents)
    {
        for (var first = 0; first < documents.Count;)
        {
            var count = CountOfPart(documents, first);
            yield return (first, [.. documents.Skip(first).Take(count)]);
            first += count;
        }
    }
    private static int CountOfPart(IReadOnlyList<SearchDocument> documents, int first)
    {
        var letters = Letters(documents[first]);
        var end = first + 1;
        while (end < documents.Count && letters + Letters(documents[end]) <= LettersOfAPart)
            letters += Letters(documents[end++]);
        return end - first;
    }

    private static int Letters(SearchDocument document) =>
        document.Name.Length + document.Lead.Length + document.Text.Length;

    private static SiteFile Script<T>(string name, T content) => DataScript.Of($"data/search/{name}.js", SearchJson.Write(content));
}
