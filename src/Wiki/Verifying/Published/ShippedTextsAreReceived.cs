using Wiki.Limits;
using Wiki.Output;
using Wiki.Output.Json;
using Wiki.Problems;
using Wiki.Receiving;

namespace Wiki.Verifying.Published;

/// <summary>
/// Every file that a source names as received is shipped with the hash that the source names, and the text of the
/// source stands in its words, block by block.
/// </summary>
internal static class ShippedTextsAreReceived
{
    public static IEnumerable<Problem> Check(IEnumerable<SourceJson> sources, IReadOnlyList<PublishedFile> files)
    {
        var byPath = files.Where(file => file.Path.StartsWith(DataFormats.ReceivedFolder, StringComparison.Ordinal))
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
        return sources.Where(source => source.Received is not null)
            .SelectInParallel(source => Check(source, source.Received!, byPath))
            .OfType<Problem>();
    }

    private static Problem? Check(
        SourceJson source, ReceivedJson received, Dictionary<string, PublishedFile> byPath)
    {
        if (byPath.GetValueOrDefault(received.File) is not { Bytes: { } bytes } file
            || file.Hash != received.Sha256
            || ReceivedKinds.OfPublished(Path.GetFileName(received.File)) is not { } kind)
            return PublishedSiteProblems.ShippedFileNotReceived(received.File, source.Id);
        var blocks = source.Blocks.Select(block => block.Text).ToList();
        var lines = ReceivedTextReader.Read(kind, bytes).Lines;
        var transcript = new Transcript(blocks, lines);
        var breaks = transcript.BreaksOfBlocks([.. Breaks.In(lines)]);
        return (transcript.FirstLost ?? FirstJoined(source, breaks)) is { } lost
            ? PublishedSiteProblems.ShippedTextNotReceived(source.Id, received.File, blocks[lost])
            : null;
    }

    /// <summary>The first block that does not ship a break of the file between two numbers; null if all do.</summary>
    private static int? FirstJoined(SourceJson source, IEnumerable<IReadOnlyList<int>> breaks) =>
        breaks.Index()
            .Where(found => found.Item.Except(source.Blocks[found.Index].Breaks ?? []).Any())
            .Select(found => (int?)found.Index)
            .FirstOrDefault();
}
