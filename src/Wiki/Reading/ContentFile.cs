namespace Wiki.Reading;

/// <summary>A content file decoded: its text with LF line ends, and the places of its characters.</summary>
internal sealed class ContentFile
{
    private readonly int[] _lineStarts;

    public ContentFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = [.. LineStarts(text)];
    }

    /// <summary>From the repository root, with slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public Location Start => new(Path, 1, 1);

    /// <summary>The place of the character at an offset of the text.</summary>
    public Location At(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new Location(Path, line + 1, Characters(_lineStarts[line], offset) + 1);
    }

    /// <summary>The place of a line and a column counted from 1 in UTF-16 code units.</summary>
    public Location At(int line, int column) => At(Math.Min(_lineStarts[Math.Clamp(line, 1, _lineStarts.Length) - 1] + column - 1, Text.Length));

    private static IEnumerable<int> LineStarts(string text)
    {
        yield return 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            yield return end + 1;
    }

    /// <summary>Strict UTF-8 leaves no half of a pair alone, so the second halves are what does not count.</summary>
    private int Characters(int start, int end)
    {
        var count = 0;
        foreach (var unit in Text.AsSpan(start, end - start))
            count += char.IsLowSurrogate(unit) ? 0 : 1;
        return count;
    }
}
