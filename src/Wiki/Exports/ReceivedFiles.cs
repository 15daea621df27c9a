using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports;

/// <summary>Writes the files that sources were received as, byte for byte; several sources may share one.</summary>
internal static class ReceivedFiles
{
    public static IEnumerable<SiteFile> Write(Edition edition) =>
        edition.Corpus.Sources
            .Select(source => source.Received)
            .OfType<ReceivedFile>()
            .DistinctBy(DataFormats.PathOfReceived)
            .Where(received => received.Content is not null)
            .Select(received => new SiteFile(
                DataFormats.PathOfReceived(received),
                output => output.Write(received.Content!.Bytes.Span)));
}
