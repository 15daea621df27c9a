using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Exports.Json;
using Wiki.Output;
using Wiki.Receiving;

namespace Wiki.Exports.Verify;

/// <summary>Writes, for each source, its text and every quote of it, for readers who check it themselves.</summary>
internal static class VerifyFiles
{
    public static IEnumerable<SiteFile> Write(Edition edition)
    {
        var quotes = edition.Corpus.Claims
            .SelectMany(claim => claim.Citations.Select(citation => (claim.Id, citation.Quote)))
            .ToLookup(pair => pair.Quote.Source.Id, StringComparer.Ordinal);
        return edition.Corpus.Sources.Select(source => Write(
            source,
            quotes[source.Id].Select(pair => new QuoteToVerify(pair.Id, pair.Quote.ToJson(edition)))));
    }

    private static SiteFile Write(Source source, IEnumerable<QuoteToVerify> quotes)
    {
        var text = new TextToVerify
        {
            Blocks = source.Blocks.ConvertAll(block => block.Text),
            Quotes = [.. quotes],
            Received = source.Received is { Content: { } content } received ? Of(received, content) : null,
        };
        return DataScript.Of(VerifyPages.FileOf(source), text, VerifyJson.Scripts.TextToVerify);
    }

    private static ReceivedToVerify Of(ReceivedFile received, ReceivedContent content) => new()
    {
        File = DataFormats.PathOfReceived(received),
        Sha256 = received.Sha256.Value,
        IsText = ReceivedKinds.Of(received.Name.Value) == ReceivedKind.PlainText,
        Words = content.Text,
    };
}
