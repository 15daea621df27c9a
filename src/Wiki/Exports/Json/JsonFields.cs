using System.Text.Encodings.Web;
using System.Text.Json;
using Wiki.Output;

namespace Wiki.Exports.Json;

/// <summary>Writes the fields of JSON: a field that has nothing to say is left out.</summary>
internal static class JsonFields
{
    private const int BytesOfAPiece = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The files are no part of a page, so letters need no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A file that is one object, with a newline at its end.</summary>
    public static SiteFile File(string path, Action<Utf8JsonWriter> write) => new(path, output =>
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    });

    /// <summary>Ends an object, and hands on what was written so far, so that no large file stands in memory as a whole.</summary>
    public static void EndPiece(this Utf8JsonWriter json)
    {
        json.WriteEndObject();
        if (json.BytesPending >= BytesOfAPiece)
            json.Flush();
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
            json.EndPiece();
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
