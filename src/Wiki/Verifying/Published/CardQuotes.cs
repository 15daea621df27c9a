using System.Text.Json;
using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>Compares a quote on a card, the words around it and all that is said of it with its citation.</summary>
internal static class CardQuotes
{
    public static bool IsOf(CitationJson citation, JsonElement quote, ShippedWiki data)
    {
        // Words around a quote and words of it alternate.
        var parts = quote.GetProperty("p").EnumerateArray().Select(part => part.GetString()!).ToList();
        return data.Sources.TryGetValue(citation.Source, out var source)
            && ShippedVoices.AreSame(quote.GetProperty("by").GetString(), ShippedVoices.Of(citation))
            && parts.Where((_, index) => index % 2 == 1).SequenceEqual(citation.Quote.Select(part => part.Words))
            && IsWithin(parts, citation, data)
            && quote.GetProperty("h").GetString() == ShippedWiki.PlaceOf(citation)
            && quote.GetProperty("s").GetString() == source.Label
            && quote.GetProperty("l").GetString() == source.Language
            && quote.GetProperty("v").GetString() == VerdictOf(citation)
            && IsDated(quote.GetProperty("on").GetString()!, source);
    }

    /// <summary>
    /// Whether all words stand together in the blocks that are quoted; those that a graphic claim quotes are left out.
    /// </summary>
    private static bool IsWithin(List<string> parts, CitationJson citation, ShippedWiki data)
    {
        var blocks = data.LettersOfBlocks(citation)!;
        bool Has(string words) => blocks.Contains(Letters.Of(words), StringComparison.Ordinal);
        return Has(string.Concat(parts)) || (HasGraphic(citation.Source, data) && parts.TrueForAll(Has));
    }

    private static bool HasGraphic(string source, ShippedWiki data) =>
        data.CitationsOf(source).Any(pair => data.Claims[pair.Claim].Graphic == true);

    private static string VerdictOf(CitationJson citation) => ShippedVoices.IsSupporting(citation)
        ? citation.Verdict
        : $"{citation.Verdict}, {citation.Stance}";

    /// <summary>A spoken source also has the time of the words.</summary>
    private static bool IsDated(string day, SourceJson source) =>
        day == source.Published.Words || day.StartsWith($"{source.Published.Words}, at ", StringComparison.Ordinal);
}
