using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports;

/// <summary>Writes, a file a source, its text and every quote said to stand there, for readers who check it themselves.</summary>
internal static class VerifyFiles
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<SiteFile> Write(Edition edition)
    {
        var quotes = edition.Corpus.Claims.SelectMany(claim => claim.Citations.Select(citation => (Claim: claim, citation.Quote))).ToLookup(pair => pair.Quote.Source.Id, StringComparer.Ordinal);
        return edition.Corpus.Sources.Select(source => Write(source, quotes[source.Id].Select(pair => QuoteOf(pair.Claim, pair.Quote, edition))));
    }

    private static SiteFile Write(Source source, IEnumerable<JsonNode> quotes)
    {
        var json = new JsonObject
        {
            ["blocks"] = new JsonArray([.. source.Blocks.Select(block => JsonValue.Create(block.Text))]),
            ["quotes"] = new JsonArray([.. quotes]),
        };
        return DataScript.Of(VerifyPages.FileOf(source), json.ToJsonString(Options));
    }

    /// <summary>The id of the claim, and the parts of the quote: the words as quoted, the block, and where they begin in it.</summary>
    private static JsonArray QuoteOf(Claim claim, Quote quote, Edition edition)
    {
        var parts = quote.Parts.Zip(edition.Proofs.Of(quote).Passages, (part, passage) => new JsonArray(QuoteText.Normalize(part.Value), passage.Block, passage.Start));
        return new JsonArray(claim.Id, new JsonArray([.. parts]));
    }
}
