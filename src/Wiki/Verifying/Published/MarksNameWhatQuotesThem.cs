using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// What a marked passage of a report says when the pointer rests on it is what quotes the passage: each claim under its
/// whole chain, and whether the passage qualifies, disputes or only dates it.
/// </summary>
internal static class MarksNameWhatQuotesThem
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var quoting = Quoting(site.Data)
            .DistinctBy(use => (use.Place, use.Record))
            .ToLookup(use => use.Place, use => use.Words, StringComparer.Ordinal);
        return from source in site.Data.Sources.Values
               let page = site.Page(Route.Of(RecordKind.Source, source.Id))
               where page is not null
               from mark in page!.Marks
               where !IsOf(mark.Title, [.. quoting[$"{source.Id}#{mark.Passage}"]])
               select PublishedSiteProblems.SaidOtherwise(page!.Route.Path, $"\"{mark.Title}\" of a mark");
    }

    private static IEnumerable<(string Place, string Record, string Words)> Quoting(ShippedWiki data) =>
        from quoting in ShippedQuote.Quoting(data.Wiki)
        let words = Words(quoting.Record, quoting.Quote, data)
        from part in quoting.Quote.Quote
        let place = $"{quoting.Quote.Source}#{ShippedQuote.PassageOf(part).Anchor}"
        select (place, quoting.Record, words);

    private static string Words(string record, IQuotingJson quoting, ShippedWiki data)
    {
        var name = data.Names.GetValueOrDefault(record, "");
        var titled = data.Claims.TryGetValue(record, out var claim) ? $"{ShippedVoices.Of(claim)}{name}" : name;
        var isSaid = quoting is CitationJson citation && ShippedVoices.IsSupporting(citation);
        return Letters.Of(isSaid ? titled : $"{(quoting as CitationJson)?.Stance ?? "dates"}{titled}");
    }

    /// <summary>The words for each use, in any order, and nothing else.</summary>
    private static bool IsOf(string title, IReadOnlyList<string> expected)
    {
        var letters = Letters.Of(title);
        return expected.All(words => letters.Contains(words, StringComparison.OrdinalIgnoreCase))
            && letters.Length == expected.Sum(words => words.Length);
    }
}
