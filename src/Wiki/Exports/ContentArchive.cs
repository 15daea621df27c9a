using System.Formats.Tar;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Reading.Files;

namespace Wiki.Exports;

/// <summary>
/// Writes the content files of all published records in the order of their paths. The archive has neither times nor
/// owners, so that the same content gives the same bytes.
/// </summary>
internal static class ContentArchive
{
    private const UnixFileMode Readable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    public static SiteFile Write(Edition edition) =>
        new(DataFormats.Content.Path, output => Write(edition.Corpus, output));

    private static void Write(Corpus corpus, Stream output)
    {
        // GNU tar has no limit for the length of a name, and no number of the process in what it writes.
        using var archive = new TarWriter(output, TarEntryFormat.Gnu, leaveOpen: true);
        foreach (var (path, bytes) in Files(corpus).OrderBy(file => file.Path, StringComparer.Ordinal))
            archive.WriteEntry(Entry(path, bytes));
    }

    private static GnuTarEntry Entry(string path, ReadOnlyMemory<byte> bytes) =>
        new(TarEntryType.RegularFile, path)
        {
            DataStream = new MemoryStream(bytes.ToArray()),
            Mode = Readable,
            ModificationTime = DateTimeOffset.UnixEpoch,
            AccessTime = default,
            ChangeTime = default,
        };

    private static IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files(Corpus corpus)
    {
        var root = corpus.Site.At.File.Length - Site.FileName.Length;
        return
        [
            (Site.FileName, corpus.Site.Bytes),
            .. corpus.Records.Select(record => (record.At.File[root..], record.Bytes)),
            .. Logo(corpus.Site.Look),
            .. Received(corpus.Sources),
        ];
    }

    private static IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Logo(Look? look) =>
        look is { LogoName: { } name, Logo: { } logo } ? [(name.Value, logo.Bytes)] : [];

    private static IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Received(IEnumerable<Source> sources) =>
        from received in sources.Select(source => source.Received).OfType<ReceivedFile>().DistinctBy(Path)
        let content = received.Content
        where content is not null
        select (Path(received), content.Bytes);

    private static string Path(ReceivedFile received) => ContentFolder.PathOfReceived(received.Name.Value);
}
