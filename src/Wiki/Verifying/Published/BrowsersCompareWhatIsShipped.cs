using System.Text.Json;
using Wiki.Output.Json;
using Wiki.Problems;
using Wiki.Receiving;

namespace Wiki.Verifying.Published;

/// <summary>What the page that verifies compares is what the data of the wiki says.</summary>
internal static class BrowsersCompareWhatIsShipped
{
    private const string Folder = "data/verify/";

    public static IEnumerable<Problem> Check(ShippedSite site) =>
        site.Data.Sources.Values.SelectMany(source => site.Compare(
            $"{Folder}{source.Id}.js",
            bytes => Differences(DataCall.Read($"{Folder}{source.Id}.js", bytes), source, site)));

    private static IEnumerable<string> Differences(JsonElement data, SourceJson source, ShippedSite site)
    {
        var quotes = site.Data.CitationsOf(source.Id);
        var blocks = data.GetProperty("blocks").EnumerateArray().Select(block => block.GetString());
        if (!blocks.SequenceEqual(source.Blocks.Select(block => block.Text)))
            yield return PublishedParts.Text(source.Id);
        var found = data.GetProperty("quotes").EnumerateArray().Select(Line).Order(StringComparer.Ordinal);
        if (!found.SequenceEqual(quotes.Select(Line).Order(StringComparer.Ordinal)))
            yield return PublishedParts.Quotes(source.Id);
        if (!IsReceived(data, source.Received, site))
            yield return PublishedParts.Received(source.Id);
    }

    private static string Line(string claim, IEnumerable<(string Words, int Block, int Start)> parts) =>
        $"{claim}: {string.Join(", ", parts)}";

    private static string Line((string Claim, CitationJson Citation) quote) =>
        Line(quote.Claim, quote.Citation.Quote.Select(part => (part.Words, part.Block, part.Start)));

    /// <summary>As the file has it: the claim, and of each part the words, the block and the start.</summary>
    private static string Line(JsonElement quote) =>
        Line(
            quote[0].GetString()!,
            quote[1].EnumerateArray().Select(part => (part[0].GetString()!, part[1].GetInt32(), part[2].GetInt32())));

    private static bool IsReceived(JsonElement data, ReceivedJson? received, ShippedSite site)
    {
        if (!data.TryGetProperty("received", out var file) || file.ValueKind == JsonValueKind.Null)
            return received is null;
        return received is not null
            && file.GetProperty("file").GetString() == received.File
            && file.GetProperty("sha256").GetString() == received.Sha256
            && ReceivedKinds.OfPublished(Path.GetFileName(received.File)) is { } kind
            && site.Bytes(received.File) is { } bytes
            && file.GetProperty("isText").GetBoolean() == (kind == ReceivedKind.PlainText)
            && file.GetProperty("words").GetString() == ReceivedTextReader.Read(kind, bytes).Words;
    }
}
