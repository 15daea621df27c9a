using System.Text;

namespace Wiki.Editing;

/// <summary>The lines of a content file with their original line ends, so that an edit changes no other line.</summary>
internal sealed class FileLines
{
    private readonly List<string> _lines = [];

    /// <param name="bytes">UTF-8; a byte order mark is preserved.</param>
    public FileLines(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            _lines.Add(text[start..end]);
            start = end;
        }
    }

    public int Count => _lines.Count;

    public byte[] Bytes => Encoding.UTF8.GetBytes(string.Concat(_lines));

    /// <summary>The text of a line, counted from 1, without its line end.</summary>
    public string this[int line]
    {
        get => _lines[line - 1].TrimEnd('\r', '\n');
        set => _lines[line - 1] = value + EndOf(line);
    }

    /// <summary>Inserts lines before a line, counted from 1, with the line end of the preceding line.</summary>
    public void Insert(int line, IEnumerable<string> lines)
    {
        var end = EndOf(Math.Max(1, line - 1));
        _lines.InsertRange(line - 1, lines.Select(text => text + end));
    }

    /// <summary>Removes the lines from the first up to, but not including, the end; both counted from 1.</summary>
    public void Remove(int first, int end) => _lines.RemoveRange(first - 1, end - first);

    private string EndOf(int line) => _lines[line - 1][this[line].Length..];

    private static int EndOf(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (end < 0)
            return text.Length;
        end += start;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
