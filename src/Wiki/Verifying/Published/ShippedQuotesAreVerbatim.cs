using System.Text.Json;
using Wiki.Problems;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>Every shipped quote is cut out of the shipped text of its source letter by letter, and is marked on the source's page.</summary>
internal static class ShippedQuotesAreVerbatim
{
    public static IEnumerable<Problem> Check(JsonElement wiki, IReadOnlyList<ShippedQuote> quotes, PageSet pages)
    {
        var texts = wiki.GetProperty(RecordKind.Source.Folder()).EnumerateArray().ToDictionary(source => source.GetProperty("id").GetString()!, Blocks, StringComparer.Ordinal);
        return quotes.Where(quote => !Stands(quote, texts) || !IsMarked(quote, pages)).Select(quote => PublishedSiteProblems.ShippedQuoteAbsent(quote.Record, quote.Source, quote.Words));
    }

    private static List<string> Blocks(JsonElement source) => [.. source.GetProperty("blocks").EnumerateArray().Select(block => block.GetProperty("text").GetString()!)];

    private static bool Stands(ShippedQuote quote, Dictionary<string, List<string>> texts)
    {
        var (block, start, end) = quote.Passage;
        return texts.TryGetValue(quote.Source, out var blocks) && block >= 0 && block < blocks.Count
            && start >= 0 && start < end && end <= blocks[block].Length
            && blocks[block].AsSpan(start, end - start).SequenceEqual(quote.Words);
    }

    private static bool IsMarked(ShippedQuote quote, PageSet pages) =>
        pages.Find(Route.Of(RecordKind.Source, quote.Source).Path)?.Marks.GetValueOrDefault(quote.Passage.Anchor) == quote.Words;
}
