using Wiki.Reading;
using Wiki.Reading.Files;
using Wiki.Reading.Yaml;

namespace Wiki.Editing;

/// <summary>A record's file opened for editing: its lines, and its keys with their locations.</summary>
internal sealed record EditableRecord(RecordPath At, ContentFile File, YamlMap Keys, int BodyStart)
{
    public required FileLines Lines { get; init; }

    /// <summary>The line, counted from 1, of the closing dashes of the front matter.</summary>
    public int Close => Enumerable.Range(2, Lines.Count - 1).First(line => Lines[line] == "---");

    public string Body => File.Text[BodyStart..];

    /// <summary>Null if a problem was reported.</summary>
    public static EditableRecord? Open(RecordPath at, List<Problem> problems)
    {
        var bytes = ContentBytes.Load(new FileInfo(at.Path), at.Shown, ContentBytes.SourceLimit, problems);
        return bytes is null ? null : Of(at, bytes, problems);
    }

    /// <summary>The record parsed again from its edited lines; null if a problem was reported.</summary>
    public EditableRecord? Reparse(List<Problem> problems) => Of(At, Lines.Bytes, problems);

    /// <summary>Replaces the file atomically, so that no reader sees half of it.</summary>
    public void Save() => FileTransaction.Replace(At.Path, Lines.Bytes);

    private static EditableRecord? Of(RecordPath at, byte[] bytes, List<Problem> problems)
    {
        if (FileBytes.Decode(at.Shown, bytes, problems) is not { } file)
            return null;
        if (FrontMatter.Split(file, problems) is not { } front)
            return null;
        if (YamlReader.Read(file, front.Yaml, problems) is not { } keys)
            return null;
        return new EditableRecord(at, file, keys, front.BodyStart) { Lines = new FileLines(bytes) };
    }
}
