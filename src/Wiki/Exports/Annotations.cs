using System.Text.Json;
using Wiki.Composing;
using Wiki.Exports.Json;
using Wiki.Output;

namespace Wiki.Exports;

/// <summary>
/// Writes each citation as a Web Annotation (W3C Recommendation of 23 February 2017): the claim is its body, and the words
/// in the text of the source are its target, a target for each part of the quote.
/// </summary>
internal static class Annotations
{
    /// <summary>How many characters around the words a selector names.</summary>
    private const int Around = 32;

    public static SiteFile Write(Edition edition)
    {
        var ids = new StableId(edition);
        var starts = edition.Corpus.Sources.ToDictionary(source => source.Id, SourceTexts.Starts, StringComparer.Ordinal);
        return JsonFields.File(DataFormats.Annotations.Path, json =>
        {
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("id", ids.Urn("annotations"));
            json.WriteString("type", "AnnotationCollection");
            json.WriteString("label", $"The citations of {edition.Corpus.Site.Title}");
            json.WriteNumber("total", edition.Corpus.Claims.Sum(claim => claim.Citations.Count));
            json.Object("first", () =>
            {
                json.WriteString("id", ids.Urn("annotations/first"));
                json.WriteString("type", "AnnotationPage");
                json.WriteNumber("startIndex", 0);
                json.Objects("items", [.. edition.Corpus.Claims.SelectMany(claim => claim.Citations.Select((citation, index) => (claim, citation, index)))], item =>
                {
                    json.WriteString("id", ids.Urn(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"annotation/{item.claim.Id}/{item.index}")));
                    WriteAnnotation(item.claim, item.citation, edition, json);
                    WriteTargets(item.citation, starts[item.citation.Source.Id], edition, json);
                });
            });
        });
    }

    private static void WriteAnnotation(Claim claim, Citation citation, Edition edition, Utf8JsonWriter json)
    {
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "linking");
        json.WriteStartArray("body");
        json.WriteStartObject();
        json.WriteString("id", Address(claim.Route.Path, edition));
        json.WriteString("format", "text/html");
        json.WriteEndObject();
        WriteText(claim.Name, "describing", json);
        WriteText(citation.Stance.Word(), "classifying", json);
        json.WriteEndArray();
    }

    private static void WriteText(string words, string purpose, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", words);
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }

    private static void WriteTargets(Citation citation, IReadOnlyList<int> starts, Edition edition, Utf8JsonWriter json)
    {
        var source = edition.Corpus.Get<Source>(citation.Source);
        json.Objects("target", edition.Proofs.Of(citation.Quote).Passages, passage =>
        {
            json.WriteString("source", Address(DataFormats.SourceText.Of(source), edition));
            json.WriteStartArray("selector");
            WriteWords(source.Blocks[passage.Block].Text, passage, json);
            WritePlace(source.Blocks[passage.Block].Text, passage, starts[passage.Block], json);
            json.WriteEndArray();
        });
    }

    private static void WriteWords(string text, Passage passage, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", text.AsSpan(passage.Start, passage.Length));
        var (from, until) = (Whole(text, Math.Max(0, passage.Start - Around)), Whole(text, Math.Min(text.Length, passage.End + Around)));
        if (from < passage.Start)
            json.WriteString("prefix", text.AsSpan(from, passage.Start - from));
        if (until > passage.End)
            json.WriteString("suffix", text.AsSpan(passage.End, until - passage.End));
        json.WriteEndObject();
    }

    private static void WritePlace(string text, Passage passage, int blockStart, Utf8JsonWriter json)
    {
        var start = blockStart + SourceTexts.CodePoints(text.AsSpan(0, passage.Start));
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", start);
        json.WriteNumber("end", start + SourceTexts.CodePoints(text.AsSpan(passage.Start, passage.Length)));
        json.WriteEndObject();
    }

    /// <summary>An offset that does not cut a character in two.</summary>
    private static int Whole(string text, int offset) => offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;

    private static string Address(string path, Edition edition) => edition.AddressFrom(DataFormats.Annotations.Path, path);
}
