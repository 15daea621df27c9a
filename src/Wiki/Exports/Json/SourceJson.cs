using System.Text.Json;
using Wiki.Composing;

namespace Wiki.Exports.Json;

/// <summary>A source as JSON, with its text by blocks.</summary>
internal static class SourceJson
{
    public static void WriteSource(this Utf8JsonWriter json, Source source, Edition edition)
    {
        json.WriteString("id", source.Id);
        json.WriteString("label", source.Label.Value);
        json.Text("title", source.Title?.Value);
        json.Text("publisher", source.Publisher?.Id);
        json.Text("carrier", source.Carrier?.Id);
        json.Texts("authors", source.Authors);
        WriteDates(source, edition, json);
        WriteHandling(source, json);
        json.WriteNumber("share-cited", Coverage.Share(source, edition.Passages.Of(source).Where(use => use.User is Claim).Select(use => use.Passage)));
        json.Objects("blocks", source.Blocks, block =>
        {
            if (block.IsHeading)
                json.WriteNumber("level", block.Level);
            json.WriteString("text", block.Text);
        });
    }

    private static void WriteDates(Source source, Edition edition, Utf8JsonWriter json)
    {
        json.Date("published", source.Published);
        json.WriteBases("published-basis", source.PublishedBasis, edition);
        json.Date("written", source.Written);
        json.WriteBases("written-basis", source.WrittenBasis, edition);
        json.Text("time", source.Time);
    }

    private static void WriteHandling(Source source, Utf8JsonWriter json)
    {
        json.WriteString("language", source.Language);
        if (source.Translation is { } translation)
        {
            json.Object("translation", () =>
            {
                json.WriteString("by", translation.By.Word());
                json.Text("from", translation.From);
                json.Text("basis", translation.Basis);
            });
        }

        json.Texts("transcription", source.Transcription);
        json.Object("reliability", () =>
        {
            json.WriteString("grade", source.Reliability.Grade.Word());
            json.WriteString("basis", source.Reliability.Basis);
        });
        json.WriteString("sha256", source.Seal.Value);
        json.Text("received", source.Received);
        json.Text("url", source.Url);
        json.Text("archived", source.Archived);
        json.Text("accessed", source.Accessed?.Value.Written);
    }
}
