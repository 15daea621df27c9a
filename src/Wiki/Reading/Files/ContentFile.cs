using Wiki.Limits;

namespace Wiki.Reading.Files;

/// <summary>A decoded content file: its text with LF line ends, and the locations of its characters.</summary>
internal sealed class ContentFile
{
    private readonly int[] _lineStarts;
    private readonly CharacterCount _characters;

    public ContentFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = [.. LineStarts(text)];
        _characters = new CharacterCount(text);
    }

    /// <summary>Relative to the repository root, with slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The text in UTF-8, whose last line ends with LF, too.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    public Location Start => Location.StartOf(Path);

    /// <summary>The location of the character at an offset of the text.</summary>
    public Location At(int offset)
    {
        Work.Step();
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new Location(Path, line + 1, _characters.Between(_lineStarts[line], offset) + 1);
    }

    /// <summary>The location of a line and a column, both counted from 1, the column in UTF-16 code units.</summary>
    public Location At(int line, int column) => At(OffsetOf(line, column));

    /// <summary>The offset of a line and a column, both counted from 1, the column in UTF-16 code units.</summary>
    public int OffsetOf(int line, int column)
    {
        var lineStart = _lineStarts[Math.Clamp(line, 1, _lineStarts.Length) - 1];
        return Math.Min(lineStart + column - 1, Text.Length);
    }

    /// <summary>The text of a line, counted from 1, without its end.</summary>
    public string Line(int line)
    {
        var rest = Text.AsSpan(OffsetOf(line, 1));
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    private static IEnumerable<int> LineStarts(string text)
    {
        yield return 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            yield return end + 1;
    }
}
