using System.Text.Json;
using Wiki.Composing;

namespace Wiki.Exports.Json;

/// <summary>Citations, bases of dates and the quotes in them as JSON.</summary>
internal static class CitationJson
{
    public static void WriteCitation(this Utf8JsonWriter json, Citation citation, Edition edition)
    {
        json.WriteString("source", citation.Source.Id);
        json.WriteString("stance", citation.Stance.Word());
        json.Ids("by", citation.By);
        json.Text("note", citation.Note);
        json.WriteString("verdict", edition.Proofs.Of(citation.Quote).Verdict.Word());
        json.WriteQuote(citation.Quote, edition);
    }

    public static void WriteBases(this Utf8JsonWriter json, string name, IReadOnlyList<Basis> bases, Edition edition) => json.Objects(name, bases, basis =>
    {
        json.WriteString("source", basis.Quote.Source.Id);
        json.WriteString("resolved", basis.Resolved);
        json.WriteQuote(basis.Quote, edition);
    });

    /// <summary>Offsets count UTF-16 code units of the block's text, which the source carries.</summary>
    public static void WriteQuote(this Utf8JsonWriter json, Quote quote, Edition edition) =>
        json.Objects("quote", [.. quote.Parts.Zip(edition.Proofs.Of(quote).Passages)], part =>
        {
            json.WriteString("words", QuoteText.Normalize(part.First.Value));
            json.WriteNumber("block", part.Second.Block);
            json.WriteNumber("start", part.Second.Start);
            json.WriteNumber("end", part.Second.End);
        });
}
