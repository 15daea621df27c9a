using System.Text;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Files;
using Wiki.Reading.Keys;
using Wiki.Reading.Records;
using Wiki.Reading.Yaml;
using Wiki.Receiving;

namespace Wiki.Editing.Writing;

/// <summary>A record to create: its kind, its id, and the known values of its keys.</summary>
internal sealed record NewRecord(RecordKind Kind, string Id, GivenValues Values)
{
    /// <summary>The text of a source; null for other kinds.</summary>
    public SourceText? SourceText { get; init; }

    /// <summary>The name under which the received file is kept.</summary>
    private string ReceivedName => $"{Id}{SourceText?.Ending}";

    /// <summary>The values of the page for keys that were not given.</summary>
    private IEnumerable<ProposedValue> Proposed =>
        (SourceText?.Proposed ?? []).Where(value => !Values.Touch(value.Key));

    private string Topic => Kind == RecordKind.Claim && Values.Of("topics") is [var first, ..] ? first : "";

    /// <summary>Writes the file if its id is not in use, and lists what is still missing in it.</summary>
    public CommandResult Write(string content)
    {
        if (!Directory.Exists(content))
            return CommandResult.Refused(ReadingProblems.NoContent(Location.StartOf(content)).Sentence);
        if (Refuse(content) is { } sentence)
            return CommandResult.Refused(sentence);
        var text = Encoding.UTF8.GetBytes(Text());
        if (text.Length > ContentBytes.SourceLimit.Bytes)
            return CommandResult.Refused(CommandMessages.TextTooLarge(ContentBytes.SourceLimit.Bytes));
        var path = Path.Combine(Folder(content), $"{Id}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var files = new FileTransaction();
        if (SourceText is not null && !Keep(ReceivedPath(content), SourceText.Bytes, files))
            return CommandResult.Refused(CommandMessages.ReceivedTaken(ReceivedPath(content)));
        files.AddNew(path, text);
        files.Commit();
        var missing = MissingFields.Of(content, RecordPath.All(content).First(record => record.Id == Id));
        var proposed = Proposed.Select(value => CommandMessages.Proposed(value.Key, value.Value, value.From));
        string[] empty =
            SourceText is { Body.Length: 0 } ? [CommandMessages.NoWords(ReceivedName, SourceText.Failure)] : [];
        var counts = Kind == RecordKind.Source ? MissingFields.Counts(content, Id) : [];
        string[] unsealed =
            Kind == RecordKind.Source && SealOf(Front()).Length == 0 ? [CommandMessages.NextSeal(Id)] : [];
        return missing with { Lines = [.. missing.Lines, .. proposed, .. unsealed, .. empty, .. counts] };
    }

    private string ReceivedPath(string content) =>
        Path.Combine(content, ContentFolder.PathOfReceived(ReceivedName));

    /// <summary>Keeps the bytes of the received file; false if a file of that name has other bytes.</summary>
    private static bool Keep(string path, byte[] bytes, FileTransaction files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (File.Exists(path))
            return File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
        files.AddNew(path, bytes);
        return true;
    }

    private string? Refuse(string content)
    {
        if (!RecordId.IsWellFormed(Id))
            return CommandMessages.NotAnId(Id);
        if (RecordId.IsReserved(Id))
            return CommandMessages.IdReserved(Id);
        if (RecordPath.All(content).FirstOrDefault(record => record.Id == Id) is { } other)
            return CommandMessages.IdTaken(Id, other.Shown);
        if (ContentReader.Read(content).Records.FirstOrDefault(HadId) is { } former)
            return CommandMessages.IdOfFormer(Id, former.At.File);
        if (Topic is { Length: > 0 } && !RecordId.IsWellFormed(Topic))
            return CommandMessages.NotAnId(Topic);
        string[] folders =
        [
            Path.Combine(content, Kind.Folder()), Folder(content), Path.GetDirectoryName(ReceivedPath(content))!,
        ];
        return Array.Find(folders, folder => new DirectoryInfo(folder).LinkTarget is not null) is { } link
            ? CommandMessages.FolderIsLink(link)
            : null;
    }

    private bool HadId(Record record) => record.FormerIds.Any(former => former.Id == Id);

    /// <summary>Claims are in folders named after their first topic, only for the convenience of editors.</summary>
    private string Folder(string content) => Path.Combine(content, Kind.Folder(), Topic);

    private string Text()
    {
        var front = Front();
        var body = SourceText is { Body.Length: > 0 } ? $"\n{SourceText.Body}" : "";
        return $"---\n{front}\n{(Kind == RecordKind.Source ? SealOf(front) : "")}---\n{body}";
    }

    private string Front()
    {
        var values = SourceText is null
            ? Values
            : Values.With("sha256", SourceText.Seal)
                .With("received.file", ReceivedName)
                .With("received.sha256", SourceText.Received);
        foreach (var proposed in Proposed.GroupBy(proposed => proposed.Key, proposed => proposed.Value))
            values = values.With(proposed.Key, proposed);
        if (Kind == RecordKind.Source)
            values = values.With("reliability.grade", ReliabilityGrade.F.Word());
        var keys = new KeyLines(
            (path, key) => key.IsRequired || values.Touch(path),
            (path, shape) => ValuesOf(path, shape, values));
        return string.Join('\n', keys.Of(RecordKeys.Of(Kind)).SelectMany(WithOrigin));
    }

    /// <summary>Nothing while a required key has no value: to write one later would be a change of what is sealed.
    /// </summary>
    private static string SealOf(string front) =>
        YamlReader.Read(new ContentFile("", front), front, []) is { } keys && KeySeal.IsWhole(keys)
            ? string.Concat(KeySeal.Lines(keys).Select(line => $"{line}\n"))
            : "";

    /// <summary>The line of a proposed value, after a comment that says where it is from.</summary>
    private IEnumerable<string> WithOrigin(string line)
    {
        var proposed = Proposed.FirstOrDefault(value => line.StartsWith($"{value.Key}:", StringComparison.Ordinal));
        return proposed is null ? [line] : [$"# {CommandMessages.ToConfirm(proposed.From)}", line];
    }

    /// <summary>A key without a known value gets a comment that describes the expected value.</summary>
    private static IReadOnlyList<string> ValuesOf(string path, Shape shape, GivenValues values)
    {
        if (values.Of(path) is { Count: > 0 } known)
            return [.. known.Select(YamlWords.Write)];
        return Hint.Of(shape) is { Length: > 0 } hint ? [$"# {hint}"] : [];
    }
}
