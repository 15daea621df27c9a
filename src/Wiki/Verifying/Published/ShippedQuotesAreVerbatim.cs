using Wiki.Output.Json;
using Wiki.Problems;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>
/// Every shipped quote is cut out of the shipped text of its source letter by letter, and is marked on the source's
/// page.
/// </summary>
internal static class ShippedQuotesAreVerbatim
{
    public static IEnumerable<Problem> Check(
        IEnumerable<SourceJson> sources,
        IReadOnlyList<ShippedQuote> quotes,
        PageSet pages
    )
    {
        var texts = sources.ToDictionary(source => source.Id, source => source.Blocks, StringComparer.Ordinal);
        return quotes
            .Where(quote => !IsVerbatim(quote, texts) || !IsMarked(quote, pages))
            .Select(quote => PublishedSiteProblems.ShippedQuoteAbsent(quote.Record, quote.Source, quote.Words));
    }

    private static bool IsVerbatim(ShippedQuote quote, Dictionary<string, IReadOnlyList<BlockJson>> texts)
    {
        var (block, start, end) = quote.Passage;
        return texts.TryGetValue(quote.Source, out var blocks)
            && block >= 0
            && block < blocks.Count
            && start >= 0
            && start < end
            && end <= blocks[block].Text.Length
            && blocks[block].Text.AsSpan(start, end - start).SequenceEqual(quote.Words);
    }

    private static bool IsMarked(ShippedQuote quote, PageSet pages) =>
        pages.Find(Route.Of(RecordKind.Source, quote.Source).Path)?.Marks.GetValueOrDefault(quote.Passage.Anchor)
        == quote.Words;
}
