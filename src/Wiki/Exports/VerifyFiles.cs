using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wiki.Publishing;
using Wiki.Rendering;

namespace Wiki.Exports;

/// <summary>Writes, a file a source, its text and every quote said to stand there, for readers who check it themselves.</summary>
internal static class VerifyFiles
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<SiteFile> Write(Edition edition)
    {
        var quotes = edition.Corpus.Claims.SelectMany(claim => claim.Citations.Select(citation => (Claim: claim, citation.Quote))).ToLookup(pair => pair.Quote.Source.Id, StringComparer.Ordinal);
        return edition.Corpus.Sources.Select(source => Write(source, quotes[source.Id], edition));
    }

    /// <summary>A quote is its claim's id and its parts: the words as quoted, the block, and where they begin in it.</summary>
    private static SiteFile Write(Source source, IEnumerable<(Claim Claim, Quote Quote)> quotes, Edition edition)
    {
        var path = VerifyPages.FileOf(source);
        var json = JsonSerializer.Serialize(
            new
            {
                blocks = source.Blocks.Select(block => block.Text),
                quotes = quotes.Select(pair => new object[] { pair.Claim.Id, pair.Quote.Parts.Zip(edition.Proofs.Of(pair.Quote).Passages, (part, passage) => new object[] { Wording.Normalize(part.Value), passage.Block, passage.Start }) }),
            },
            Options);
        return new SiteFile(path, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"wiki.receive(\"{path}\",{json});\n")));
    }
}
