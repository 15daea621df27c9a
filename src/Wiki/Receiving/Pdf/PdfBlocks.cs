using System.Text;
using System.Text.RegularExpressions;

namespace Wiki.Receiving.Pdf;

/// <summary>
/// Joins the lines of a document into paragraphs. A paragraph ends at a wider space below it, at another size of the
/// font, at the end of a column, and at each cell of a table.
/// </summary>
internal sealed partial class PdfBlocks
{
    /// <summary>A paragraph ends where lines are that much further apart than most.</summary>
    private const double Wider = 1.45;

    /// <summary>No lines of a paragraph are further apart, in sizes of the font.</summary>
    private const double Furthest = 2.5;

    private const double OtherSize = 0.1;

    /// <summary>Of more letters than this, one is a space where spaces are written as letters.</summary>
    private const int LettersOfSpace = 30;

    private readonly List<ReceivedBlock> _blocks = [];
    private readonly StringBuilder _words = new();
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="pages">The letters of each page, in the order of its content.</param>
    public static IEnumerable<ReceivedBlock> Of(IEnumerable<IReadOnlyList<PdfLetter>> pages)
    {
        var blocks = new PdfBlocks();
        List<Page> read = [.. pages.Select(blocks.Read)];
        foreach (var page in read)
            blocks.Join(page);
        return blocks._blocks;
    }

    private Page Read(IReadOnlyList<PdfLetter> letters)
    {
        var hasSpaces = letters.Count(letter => letter.IsSpace) * LettersOfSpace >= letters.Count;
        List<Line> lines =
            [.. PdfLine.Of(letters).Select(line => new Line(line, new PdfLineText(line, hasSpaces).Cells()))];
        lines.RemoveAll(line => line.Cells.Count == 0);
        _known.UnionWith(lines.SelectMany(line => line.Cells).SelectMany(WholeWords));
        return new Page(lines, Spacing(lines));
    }

    private static IEnumerable<string> WholeWords(string cell) => Word().Matches(cell).Select(match => match.Value);

    /// <summary>How far the lines of a paragraph are apart, as a quarter of all lines are.</summary>
    private static double Spacing(List<Line> lines)
    {
        List<double> steps = [.. lines.Zip(lines.Skip(1), Step).Where(step => step > 0).Order()];
        return steps.Count == 0 ? 0 : steps[steps.Count / 4];
    }

    /// <summary>How far a line is below the one before it; not positive if it is beside or above it.</summary>
    private static double Step(Line before, Line line) =>
        before.Letters.Angle == line.Letters.Angle && AreOfOneSize(before, line)
            ? before.Letters.Baseline - line.Letters.Baseline - (line.Letters.Size / 2)
            : 0;

    private static bool AreOfOneSize(Line before, Line line) =>
        Math.Abs(before.Letters.Size - line.Letters.Size) <= OtherSize * before.Letters.Size;

    private void Join(Page page)
    {
        Line? last = null;
        foreach (var line in page.Lines)
        {
            if (last is null || !IsOneParagraph(last, line, page.Spacing))
                End();
            foreach (var (index, cell) in line.Cells.Index())
            {
                if (index > 0)
                    End();
                Append(cell);
            }

            last = line;
        }

        End();
    }

    private static bool IsOneParagraph(Line before, Line line, double spacing) =>
        before.Cells.Count == 1
        && line.Cells.Count == 1
        && Step(before, line) is > 0 and var step
        && step + (line.Letters.Size / 2) <= Longest(spacing, line.Letters.Size);

    private static double Longest(double spacing, double size) =>
        Math.Min((spacing + (size / 2)) * Wider, Furthest * size);

    private void Append(string cell)
    {
        if (_words.Length > 0 && !EndsInHyphen(cell))
            _words.Append('\n');
        _words.Append(cell);
    }

    /// <summary>
    /// Whether the line before ends within a word. A hyphen that only parts lines is taken out; one that may belong to
    /// the word stays, unless the document has the word without it.
    /// </summary>
    private bool EndsInHyphen(string next)
    {
        var isJoined = _words.Length > 1 && char.IsLetterOrDigit(_words[^2]) && char.IsLetterOrDigit(next[0]);
        if (!isJoined || _words[^1] is not ('-' or '\u2010' or '\u00AD'))
            return false;
        if (char.IsLower(next[0]) && (_words[^1] != '-' || _known.Contains(WordAcross(next))))
            _words.Length--;
        return true;
    }

    private string WordAcross(string next)
    {
        var start = _words.Length - 1;
        while (start > 0 && char.IsLetter(_words[start - 1]))
            start--;
        return _words.ToString(start, _words.Length - 1 - start) + string.Concat(next.TakeWhile(char.IsLetter));
    }

    private void End()
    {
        _blocks.AddRange(ReceivedText.Paragraphs(_words.ToString()));
        _words.Clear();
    }

    [GeneratedRegex(@"(?<![\p{L}\p{M}-])[\p{L}\p{M}]+(?![\p{L}\p{M}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    private sealed record Line(PdfLine Letters, IReadOnlyList<string> Cells);

    private sealed record Page(IReadOnlyList<Line> Lines, double Spacing);
}
