namespace Wiki.Reading;

/// <summary>A decoded content file: its text with LF line ends, and the locations of its characters.</summary>
internal sealed class ContentFile
{
    private readonly int[] _lineStarts;

    public ContentFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = [.. LineStarts(text)];
    }

    /// <summary>Relative to the repository root, with slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public Location Start => Location.StartOf(Path);

    /// <summary>The location of the character at an offset of the text.</summary>
    public Location At(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new Location(Path, line + 1, Characters(_lineStarts[line], offset) + 1);
    }

    /// <summary>The location of a line and a column, both counted from 1, the column in UTF-16 code units.</summary>
    public Location At(int line, int column)
    {
        var lineStart = _lineStarts[Math.Clamp(line, 1, _lineStarts.Length) - 1];
        return At(Math.Min(lineStart + column - 1, Text.Length));
    }

    /// <summary>The text of a line, counted from 1, without its end.</summary>
    public string LineText(int line)
    {
        var start = _lineStarts[Math.Clamp(line, 1, _lineStarts.Length) - 1];
        var end = line < _lineStarts.Length ? _lineStarts[Math.Max(1, line)] - 1 : Text.Length;
        return Text[start..end];
    }

    private static IEnumerable<int> LineStarts(string text)
    {
        yield return 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            yield return end + 1;
    }

    /// <summary>Counts code points. Strict UTF-8 has no unpaired surrogates, so low ones are not counted.</summary>
    private int Characters(int start, int end)
    {
        var count = 0;
        foreach (var unit in Text.AsSpan(start, end - start))
            count += char.IsLowSurrogate(unit) ? 0 : 1;
        return count;
    }
}
