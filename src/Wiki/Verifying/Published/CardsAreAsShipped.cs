using System.Text.Json;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>The card of each record has its name, and that of a claim its voices and each of its quotes.</summary>
internal static class CardsAreAsShipped
{
    private const string Folder = "data/cards/";

    private const string Set = "data/cards/set.js";

    public static IEnumerable<Problem> Check(ShippedSite site) =>
        site.Compare(Set, bytes => Differences(DataCall.Read(Set, bytes), site)).Concat(
            site.PathsIn(Folder)
                .Where(path => path != Set)
                .SelectMany(path => site.Compare(path, bytes => Differences(path, bytes, site.Data))));

    private static IEnumerable<string> Differences(JsonElement set, ShippedSite site)
    {
        var version = set.GetProperty("version").GetString();
        var count = site.PathsIn($"{Folder}{version}-").Count();
        if (count != set.GetProperty("files").GetInt32() || site.PathsIn(Folder).Count() != count + 1)
            yield return PublishedParts.CardFiles;
    }

    private static IEnumerable<string> Differences(string path, byte[] bytes, ShippedWiki data) =>
        from card in DataCall.Read(path, bytes).EnumerateObject()
        where !IsAsShipped(card.Name, card.Value, data)
        select PublishedParts.Card(card.Name);

    private static bool IsAsShipped(string page, JsonElement card, ShippedWiki data)
    {
        var id = page[(page.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var name = card.GetProperty("t").GetString();
        return data.Names.GetValueOrDefault(id) == name
            && (!data.Claims.TryGetValue(id, out var claim) || IsOf(claim, card, data));
    }

    private static bool IsOf(ClaimJson claim, JsonElement card, ShippedWiki data)
    {
        var quotes = card.GetProperty("q").EnumerateArray().ToList();
        return ShippedVoices.AreSame(card.GetProperty("by").GetString(), data.Voices[claim.Id])
            && quotes.Count == (claim.Graphic == true ? 0 : claim.Citations.Count)
            && quotes.Zip(claim.Citations).All(pair => IsOf(pair.Second, pair.First));
    }

    /// <summary>Words around a quote and words of it alternate.</summary>
    private static bool IsOf(CitationJson citation, JsonElement quote)
    {
        var parts = quote.GetProperty("p").EnumerateArray().Select(part => part.GetString()!).ToList();
        return ShippedVoices.AreSame(quote.GetProperty("by").GetString(), ShippedVoices.Of(citation))
            && parts.Where((_, index) => index % 2 == 1).SequenceEqual(citation.Quote.Select(part => part.Words));
    }
}
