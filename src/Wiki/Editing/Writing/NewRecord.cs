using System.Text;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Keys;

namespace Wiki.Editing.Writing;

/// <summary>A record that is to be written: its kind, its id, and what is known of its keys.</summary>
internal sealed record NewRecord(RecordKind Kind, string Id, GivenValues Values)
{
    /// <summary>The text of a source.</summary>
    public SourceText? Report { get; init; }

    private string Topic => Kind == RecordKind.Claim && Values.Of("topics") is [var first, ..] ? first : "";

    /// <summary>Writes the file where no record has its id, and says what it still lacks.</summary>
    public CommandResult Write(string content)
    {
        if (!Directory.Exists(content))
            return CommandResult.Refused(ReadingProblems.NoContent(Location.StartOf(content)).Sentence);
        if (Refuse(content) is { } sentence)
            return CommandResult.Refused(sentence);
        var path = Path.Combine(Folder(content), $"{Id}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var file = new FileStream(path, FileMode.CreateNew))
            file.Write(Encoding.UTF8.GetBytes(Text()));
        return MissingFields.Of(content, RecordPath.All(content).First(record => record.Id == Id));
    }

    private string? Refuse(string content)
    {
        if (!RecordId.IsWellFormed(Id))
            return CommandMessages.NotAnId(Id);
        if (RecordId.IsKept(Id))
            return CommandMessages.IdKept(Id);
        if (RecordPath.All(content).FirstOrDefault(record => record.Id == Id) is { } other)
            return CommandMessages.IdTaken(Id, other.Shown);
        if (Topic is { Length: > 0 } && !RecordId.IsWellFormed(Topic))
            return CommandMessages.NotAnId(Topic);
        string[] folders = [Path.Combine(content, Kind.Folder()), Folder(content)];
        return Array.Find(folders, folder => new DirectoryInfo(folder).LinkTarget is not null) is { } link ? CommandMessages.FolderIsLink(link) : null;
    }

    /// <summary>Claims lie in a folder named by their first topic, for the eyes of editors alone.</summary>
    private string Folder(string content) => Path.Combine(content, Kind.Folder(), Topic);

    private string Text()
    {
        var values = Report is null ? Values : Values.With("sha256", Report.Seal).With("received", Report.Received);
        if (Kind == RecordKind.Source)
            values = values.With("reliability.grade", ReliabilityGrade.F.Word());
        var lines = new KeyLines((path, key) => key.IsRequired || values.Touch(path), (path, shape) => ValuesOf(path, shape, values)).Of(RecordKeys.Of(Kind));
        var body = Report is null ? "" : $"\n{Report.Body}";
        return $"---\n{string.Join('\n', lines)}\n---\n{body}";
    }

    /// <summary>Where no value is known, a comment says what belongs there.</summary>
    private static IReadOnlyList<string> ValuesOf(string path, Shape shape, GivenValues values) => (values.Of(path), Hint.Of(shape)) switch
    {
        ({ Count: > 0 } known, _) => [.. known.Select(YamlWords.Write)],
        (_, "") => [],
        var (_, hint) => [$"# {hint}"],
    };
}
