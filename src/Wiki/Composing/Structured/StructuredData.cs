using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Wiki.Pages;

namespace Wiki.Composing.Structured;

/// <summary>
/// Composes what search engines read of a page: its subject and its breadcrumbs in the words of schema.org, as JSON-LD.
/// No rating is among them, because the wiki judges no claim.
/// </summary>
internal static class StructuredData
{
    private const string Context = "https://schema.org";

    /// <summary>Signs that mean something in HTML are escaped by every encoder made this way.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="page">The composed page.</param>
    /// <param name="record">The record it shows; null for a page of the wiki's own.</param>
    /// <param name="scope">The page in the making.</param>
    public static VerbatimText Of(Page page, Record? record, PageScope scope)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", Context);
            json.WriteStartArray("@graph");
            Subjects.Write(page, record, scope, json);
            if (page.Breadcrumbs.Count > 0)
                WriteTrail(page, scope, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new VerbatimText(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteTrail(Page page, PageScope scope, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 1;
        foreach (var step in page.Breadcrumbs.Append(new Link(page.Title, "")))
            WriteStep(position++, step.Text, step.Href.Length == 0 ? page.Route : page.Route.Follow(step.Href), (scope, json));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(int position, string name, Route to, (PageScope Scope, Utf8JsonWriter Json) page)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("@type", "ListItem");
        page.Json.WriteNumber("position", position);
        page.Json.WriteString("name", name);
        page.Json.WriteString("item", page.Scope.AddressOf(to));
        page.Json.WriteEndObject();
    }
}
