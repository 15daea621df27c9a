using System.Text.Json;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The card of each record has its kind, its name and a line about it, and that of a claim its voices and each of its
/// quotes within the words around it.
/// </summary>
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
        return data.Records.TryGetValue(id, out var record)
            && card.GetProperty("t").GetString() == data.Names[id]
            && card.GetProperty("k").GetString() == CardWords.KindOf(record)
            && (record is ClaimJson claim ? IsOf(claim, card, data) : HasLine(record, card, data));
    }

    private static bool HasLine(IRecordJson record, JsonElement card, ShippedWiki data) =>
        Letters.Of(card.GetProperty("d").GetString()!) == Letters.Of(CardWords.LineOf(record, data));

    private static bool IsOf(ClaimJson claim, JsonElement card, ShippedWiki data)
    {
        var quotes = card.GetProperty("q").EnumerateArray().ToList();
        return ShippedVoices.AreSame(card.GetProperty("by").GetString(), data.Voices[claim.Id])
            && quotes.Count == (claim.Graphic == true ? 0 : claim.Citations.Count)
            && quotes.Zip(claim.Citations).All(pair => CardQuotes.IsOf(pair.Second, pair.First, data));
    }
}
