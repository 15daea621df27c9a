using Wiki.Linux;
using Wiki.Problems;
using Wiki.Reading.Files;
using Wiki.Receiving;

namespace Wiki.Reading;

/// <summary>Adds to a source the file that it was received as, and reports what is wrong with that file.</summary>
internal sealed class ReceivedReader(ContentFolder folder, FileCache cache)
{
    private static readonly FileReading Missing = new(null, []);
    private static readonly FileReading Linked = new(null, []);

    /// <summary>The received files that no source names; none if a source could not be read, as it may name them.
    /// </summary>
    public static IEnumerable<Problem> Unnamed(
        ContentFolder folder, FolderScan scan, IReadOnlyList<FileReading> readings)
    {
        if (scan.Records.Zip(readings).Any(pair => pair is ((RecordKind.Source, _), { Read: null })))
            return [];
        var named = readings.Select(reading => (reading.Read as Source)?.Received?.Name.Value).ToHashSet();
        return scan.Received
            .Where(file => !named.Contains(file.Name))
            .Select(file => ReceivedProblems.Unnamed(folder.StartOf(file)));
    }

    /// <param name="file">The file of the source.</param>
    /// <param name="reading">What was read from it.</param>
    public FileReading Complete(FileInfo file, FileReading reading)
    {
        if (reading.Read is not Source { Received: { } received } source)
            return reading;
        if (ReceivedKinds.Of(received.Name.Value) is not { } kind)
            return reading.With(ReceivedProblems.UnknownKind(received.Name, ReceivedKinds.Endings));
        var found = Load(folder.ReceivedAs(received.Name.Value), kind);
        return cache.Join(file.FullName, reading, found, () => Join(reading, source, found));
    }

    private FileReading Load(FileInfo file, ReceivedKind kind)
    {
        if (!IsPlain(file))
            return Linked;
        if (!file.Exists)
            return Missing;
        var shown = folder.Shown(file.FullName);
        return cache.OfBytes(file, shown, ContentBytes.ReceivedLimit, (bytes, _) => Read(bytes, kind));
    }

    /// <summary>Links are reported with the folder, and never followed.</summary>
    private static bool IsPlain(FileInfo file) =>
        file.LinkTarget is null
        && file.Directory is { LinkTarget: null, Parent.LinkTarget: null }
        && FileStatus.Of(file.FullName) is not { IsFileOrFolder: false };

    private static ReadReceived Read(byte[] bytes, ReceivedKind kind)
    {
        var text = ReceivedTextReader.Read(kind, bytes);
        var (published, properties) =
            kind == ReceivedKind.Html ? PageMetadata.Stated(bytes) : (null, text.Properties);
        var content = new ReceivedContent(bytes, text.Lines)
        {
            Published = published,
            Properties = InLines(properties),
        };
        return new ReadReceived(content, Output.Sha256.Hex(bytes), text.Failure);
    }

    private static string InLines(IEnumerable<string> properties) =>
        string.Join('\n', properties.Select(QuoteText.Normalize));

    private static FileReading Join(FileReading reading, Source source, FileReading found)
    {
        var received = source.Received!;
        if (ReferenceEquals(found, Linked))
            return reading;
        if (found.Problems is [var problem, ..])
            return reading.With(problem with { At = received.Name.At });
        if (found.Read is not ReadReceived read)
            return reading.With(ReceivedProblems.Missing(received.Name));
        if (read.Sha256 != received.Sha256.Value)
            return reading.With(ReceivedProblems.Changed(received, read.Sha256));
        if (read.Failure is { } failure)
            return reading.With(ReceivedProblems.Unreadable(received.Name, failure));
        if (read.Content.Lines.Length == 0)
            return reading.With(ReceivedProblems.WithoutText(received.Name));
        var complete = source with
        {
            Received = received with { Content = read.Content },
            Blocks = Transcripts.Lined(source, read.Content),
        };
        return reading with { Read = complete };
    }

    private sealed record ReadReceived(ReceivedContent Content, string Sha256, string? Failure);
}
