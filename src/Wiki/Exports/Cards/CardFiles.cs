using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Publishing;
using Wiki.Rendering;

namespace Wiki.Exports.Cards;

/// <summary>Writes what cards show of every record, as scripts that a page loads one at a time.</summary>
internal static class CardFiles
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static IEnumerable<SiteFile> Write(Edition edition)
    {
        var files = CardAddress.Files(edition.Corpus);
        var cards = edition.Corpus.Records.AsParallel().AsOrdered().Select(record => Entry(record, edition)).ToLookup(entry => CardAddress.FileOf(entry.Name, files));
        return Enumerable.Range(0, files).Select(index => File(index, cards[index].Select(entry => entry.Json)));
    }

    private static (string Name, string Json) Entry(Record record, Edition edition)
    {
        var name = CardAddress.NameOf(record);
        return (name, $"{JsonSerializer.Serialize(name)}:{JsonSerializer.Serialize(CardOf.Record(record, edition), Options)}");
    }

    private static SiteFile File(int index, IEnumerable<string> entries)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"data/cards/{index}.js");
        return new SiteFile(path, Encoding.UTF8.GetBytes($"wiki.receive(\"{path}\",{{\n{string.Join(",\n", entries)}\n}});\n"));
    }
}
