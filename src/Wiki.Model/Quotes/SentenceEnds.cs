using System.Buffers;

namespace Wiki.Model.Quotes;

/// <summary>
/// Finds where the sentences of a received text end: at a mark, at the end of a paragraph, or at a line end that no
/// wrapping has made.
/// </summary>
/// <param name="lines">A text that has its lines, as <see cref="QuoteText.NormalizeLines"/> writes them.</param>
internal sealed class SentenceEnds(string lines)
{
    private const string Marks = ".!?…。！？؟।॥։።";

    /// <summary>Marks of quotations, brackets and notes that follow the end of a sentence.</summary>
    private const string Closing = "\"'”’»›)]}」』）】¹²³⁴⁵⁶⁷⁸⁹⁰";

    /// <summary>No line of a page that was wrapped is longer.</summary>
    private const int LongestLine = 240;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create(['\n', QuoteText.ParagraphEnd]);

    /// <summary>The first end of a sentence from an offset on; the end of the range if there is none.</summary>
    public int First(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsEnd(at))
                return at;
        }

        return end;
    }

    /// <summary>The last end of a sentence in a range; its start if there is none.</summary>
    public int Last(int start, int end)
    {
        for (var at = end; at > start; at--)
        {
            if (IsEnd(at))
                return at;
        }

        return start;
    }

    /// <summary>Whether no sentence has words both before and after an offset.</summary>
    private bool IsEnd(int at)
    {
        var (before, after) = (at, at);
        while (before > 0 && char.IsWhiteSpace(lines[before - 1]))
            before--;
        while (after < lines.Length && char.IsWhiteSpace(lines[after]))
            after++;
        if (before == 0 || after == lines.Length)
            return true;
        if (before == after)
            return false;
        var space = lines[before];
        return space == QuoteText.ParagraphEnd
            || (!char.IsLower(lines[after]) && (EndsInMark(before) || (space == '\n' && HasRoom(before, after))));
    }

    private bool EndsInMark(int end)
    {
        while (end > 0 && Closing.Contains(lines[end - 1], StringComparison.Ordinal))
            end--;
        return end > 0 && Marks.Contains(lines[end - 1], StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether the next word would have fitted on this line, whose width is that of the longer of its neighbours: then
    /// its author ended the line there. A line longer than any column was not broken to fit one either.
    /// </summary>
    private bool HasRoom(int end, int next)
    {
        var start = lines.AsSpan(0, end).LastIndexOfAny(LineEnds) + 1;
        var word = lines.AsSpan(next).IndexOfAny(' ', '\n', QuoteText.ParagraphEnd);
        var needed = end - start + 1 + (word < 0 ? lines.Length - next : word);
        var before = start - 1 - (lines.AsSpan(0, Math.Max(0, start - 1)).LastIndexOfAny(LineEnds) + 1);
        var after = lines.AsSpan(next).IndexOfAny(LineEnds);
        var longest = Math.Max(before, after < 0 ? lines.Length - next : after);
        return needed <= longest || end - start > LongestLine;
    }
}
