using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wiki.Exports.Json;

/// <summary>Writes the fields of JSON: a field that has nothing to say is left out.</summary>
internal static class JsonFields
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The files are no part of a page, so letters need no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Keeps what is written in pieces: a buffer that doubles held 770 MB while a file of 210 MB was written.</summary>
    private static readonly PipeOptions InPieces = new(pauseWriterThreshold: 0, minimumSegmentSize: 16 * 1024, useSynchronizationContext: false);

    /// <summary>A whole file: one object, and a newline at its end.</summary>
    public static byte[] File(Action<Utf8JsonWriter> write)
    {
        var pipe = new Pipe(InPieces);
        using (var json = new Utf8JsonWriter(pipe.Writer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        pipe.Writer.Write("\n"u8);
        pipe.Writer.Complete();
        pipe.Reader.TryRead(out var all);
        var bytes = all.Buffer.ToArray();
        pipe.Reader.Complete();
        return bytes;
    }

    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    public static void Prose(this Utf8JsonWriter json, string name, Text text) => json.Text(name, ProseWriter.Write(text));

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>A list of objects, left out where it is empty.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list of texts, left out where it is empty.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        using var each = values.GetEnumerator();
        if (!each.MoveNext())
            return;
        json.WriteStartArray(name);
        do
            json.WriteStringValue(each.Current);
        while (each.MoveNext());
        json.WriteEndArray();
    }

    public static void Ids(this Utf8JsonWriter json, string name, IEnumerable<Reference> references) => json.Texts(name, references.Select(reference => reference.Id));

    public static void Ids(this Utf8JsonWriter json, string name, IEnumerable<Record> records) => json.Texts(name, records.Select(record => record.Id));

    /// <summary>As written in EDTF, in words, and by the first and the last day it can mean.</summary>
    public static void Date(this Utf8JsonWriter json, string name, Located<Edtf>? date)
    {
        if (date is not { Value: var known })
            return;
        json.Object(name, () =>
        {
            json.WriteString("edtf", known.Written);
            json.WriteString("words", known.Display);
            json.Text("earliest", Day(known.Earliest));
            json.Text("latest", Day(known.Latest));
        });
    }

    /// <summary>A day after ISO 8601.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
