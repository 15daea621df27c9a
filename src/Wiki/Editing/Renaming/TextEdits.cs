using System.Text;

namespace Wiki.Editing.Renaming;

/// <summary>Replacements in the text of a file, which leave every other byte as it is.</summary>
/// <param name="bytes">UTF-8; line ends and a byte order mark are preserved.</param>
internal sealed class TextEdits(byte[] bytes)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly SortedDictionary<int, (int Length, string Words)> _byOffset = [];

    public string Text { get; } = Encoding.UTF8.GetString(bytes);

    /// <summary>The line end of the first line.</summary>
    public string LineEnd => Text.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";

    public int Count => _byOffset.Count;

    /// <summary>The bytes with all replacements.</summary>
    public byte[] Apply()
    {
        var (edited, from) = (new StringBuilder(), 0);
        foreach (var (offset, (length, words)) in _byOffset)
        {
            edited.Append(Text, from, offset - from).Append(words);
            from = offset + length;
        }

        return Encoding.UTF8.GetBytes(edited.Append(Text, from, Text.Length - from).ToString());
    }

    public void Replace(int offset, int length, string words) => _byOffset[offset] = (length, words);

    /// <summary>The offset of a location of the file.</summary>
    public int OffsetOf(Location at)
    {
        var offset = Text.StartsWith(ByteOrderMark) ? 1 : 0;
        for (var line = 1; line < at.Line; line++)
            offset = AfterLine(offset);
        for (var column = 1; column < at.Column; column++)
            offset += Rune.TryGetRuneAt(Text, offset, out var letter) ? letter.Utf16SequenceLength : 1;
        return offset;
    }

    private int AfterLine(int offset)
    {
        var end = offset + Text.AsSpan(offset).IndexOfAny('\r', '\n');
        return Text[end] == '\r' && end + 1 < Text.Length && Text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
