using Wiki.Reading;
using Wiki.Reading.Yaml;

namespace Wiki.Editing;

/// <summary>A record's file opened for a change of a few lines: its lines, and the keys with their places in it.</summary>
internal sealed record EditableRecord(RecordPath At, ContentFile File, YamlMap Keys, int BodyStart)
{
    public required FileLines Lines { get; init; }

    /// <summary>The line, counted from 1, of the dashes that close the front matter.</summary>
    public int Close => Enumerable.Range(2, Lines.Count - 1).First(line => Lines[line] == "---");

    public string Body => File.Text[BodyStart..];

    /// <summary>Null after a problem was reported.</summary>
    public static EditableRecord? Open(RecordPath at, List<Problem> problems)
    {
        if (ContentBytes.Read(at.Path, at.Shown, ContentBytes.SourceLimit, problems) is not { } file)
            return null;
        return Of(at, file, System.IO.File.ReadAllBytes(at.Path), problems);
    }

    /// <summary>The same record as its changed lines make it.</summary>
    public EditableRecord? Again(List<Problem> problems) =>
        FileBytes.Decode(At.Shown, Lines.Bytes, problems) is { } file ? Of(At, file, Lines.Bytes, problems) : null;

    /// <summary>In one step, so that nobody reads half a file.</summary>
    public void Save()
    {
        var beside = Path.Combine(Path.GetDirectoryName(At.Path)!, $".{At.Id}.new");
        System.IO.File.WriteAllBytes(beside, Lines.Bytes);
        System.IO.File.Move(beside, At.Path, overwrite: true);
    }

    private static EditableRecord? Of(RecordPath at, ContentFile file, byte[] bytes, List<Problem> problems)
    {
        if (FrontMatter.Split(file, problems) is not { } front || YamlReader.Read(file, front.Yaml, problems) is not { } keys)
            return null;
        return new EditableRecord(at, file, keys, front.BodyStart) { Lines = new FileLines(bytes) };
    }
}
