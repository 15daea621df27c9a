using System.Globalization;
using System.Text.Json;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Cards;

/// <summary>Writes what cards show of every record, as scripts that a page loads one at a time.</summary>
internal static class CardFiles
{
    public static IEnumerable<SiteFile> Write(Edition edition)
    {
        var files = CardAddress.Files(edition.Corpus);
        var records = edition.Corpus.Records.ToLookup(record => CardAddress.FileOf(CardAddress.NameOf(record), files));
        var parts = Enumerable.Range(0, files)
            .Select(index => Json(records[index].Select(record => Entry(record, edition))))
            .ToList();
        var set = new CardSet(files, DataScript.VersionOf(parts));
        return
        [
            DataScript.Of("data/cards/set.js", set, CardJson.Default.CardSet),
            .. parts.Select((part, index) => DataScript.Of(PathOf(set, index), part)),
        ];
    }

    private static string Entry(Record record, Edition edition)
    {
        var card = JsonSerializer.Serialize(CardOf.Record(record, edition), CardJson.Default.Card);
        return $"\"{CardAddress.NameOf(record)}\":{card}";
    }

    private static string Json(IEnumerable<string> entries) => $"{{\n{string.Join(",\n", entries)}\n}}";

    private static string PathOf(CardSet set, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"data/cards/{set.Version}-{index}.js");
}
