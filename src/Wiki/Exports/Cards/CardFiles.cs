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
        return from index in Enumerable.Range(0, files)
               select File(index, records[index].Select(record => Entry(record, edition)));
    }

    private static string Entry(Record record, Edition edition)
    {
        var card = JsonSerializer.Serialize(CardOf.Record(record, edition), CardJson.Default.Card);
        return $"\"{CardAddress.NameOf(record)}\":{card}";
    }

    private static SiteFile File(int index, IEnumerable<string> entries) =>
        DataScript.Of(
            string.Create(CultureInfo.InvariantCulture, $"data/cards/{index}.js"),
            $"{{\n{string.Join(",\n", entries)}\n}}"
        );
}
