using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wiki.Composing.Bibliography;

/// <summary>Writes works in the JSON of the Citation Style Language (schema csl-data, 1.0.2).</summary>
internal static class CslJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A list in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Of(IEnumerable<CitableWork> works)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var work in works)
                Write(work, json);
            json.WriteEndArray();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(CitableWork work, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", work.Id);
        json.WriteString("type", work.IsReport ? "article-newspaper" : "webpage");
        json.WriteString("title", work.Title);
        if (work.Authors.Count > 0)
            WriteAuthors(work.Authors, json);
        if (work.Container is { } container)
            json.WriteString("container-title", container);
        if (work.Issued is { } issued)
            WriteDate(issued, json);
        json.WriteString("language", work.Language);
        json.WriteString("URL", work.Address);
        if (work.Note is { } note)
            json.WriteString("note", note);
        json.WriteEndObject();
    }

    private static void WriteAuthors(IReadOnlyList<string> authors, Utf8JsonWriter json)
    {
        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("literal", author);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>By its parts, or in words where it lies in no single year.</summary>
    private static void WriteDate(Edtf issued, Utf8JsonWriter json)
    {
        json.WriteStartObject("issued");
        if (IssueDate.Of(issued) is { } date)
        {
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            foreach (var part in date.Parts)
                json.WriteNumberValue(part);
            json.WriteEndArray();
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("literal", issued.Display);
        }

        json.WriteEndObject();
    }
}
