using System.Text;
using System.Text.RegularExpressions;

namespace Wiki.Receiving.Pdf;

/// <summary>
/// The words of a line: gaps become spaces, or the bounds of cells where they are wider, and raised digits are written
/// as such.
/// </summary>
/// <param name="hasSpaces">Whether the page writes spaces as letters, so that every other gap is one of cells.</param>
internal sealed partial class PdfLineText(PdfLine line, bool hasSpaces)
{
    /// <summary>Widths of gaps, in sizes of the font.</summary>
    private const double Space = 0.15;
    private const double Cell = 0.3;
    private const double CellWithoutSpaces = 1.2;
    private const double CellAfterSpace = 2.5;

    /// <summary>How far off the line a letter is raised or lowered, in sizes of the font of the line.</summary>
    private const double Raised = 0.15;
    private const double RaisedInFull = 0.25;
    private const double Lowered = 0.08;
    private const double Small = 0.9;

    private const string CellEnd = "\u2029";

    private readonly List<string> _parts = [];
    private readonly StringBuilder _raised = new();
    private RaisedElement _kind;

    /// <summary>The cells of the line, in the order in which they are read; one for most lines.</summary>
    public IReadOnlyList<string> Cells()
    {
        PdfLetter? last = null;
        foreach (var letter in Shown())
        {
            if (last is { } before && GapBetween(before, letter) is { Length: > 0 } gap)
                Append(gap, RaisedElement.None);
            Append(letter.Value, KindOf(letter));
            last = letter;
        }

        EndRaised();
        var parts = line.IsRightToLeft ? VisualOrder.ToLogical(_parts) : _parts;
        var words = ListMark().Replace(RaisedDigits.JoinFractions(string.Concat(parts)), "$1 ");
        return [.. words.Split(CellEnd).Select(cell => cell.Trim()).Where(cell => cell.Length > 0)];
    }

    /// <summary>The letters from left to right, without spaces over which the next letter is printed.</summary>
    private IEnumerable<PdfLetter> Shown()
    {
        IReadOnlyList<PdfLetter> letters =
            line.IsRightToLeft ? [.. line.Letters.OrderBy(letter => letter.Start)] : line.Letters;
        return letters.Where((letter, index) =>
            !letter.IsSpace
            || index + 1 == letters.Count
            || letters[index + 1].Start > (letter.Start + letter.End) / 2);
    }

    private string GapBetween(PdfLetter before, PdfLetter after)
    {
        var gap = (after.Start - before.End) / Math.Max(before.Size, after.Size);
        if (before.IsSpace || after.IsSpace)
            return gap > CellAfterSpace ? CellEnd : "";
        if (gap > (hasSpaces ? Cell : CellWithoutSpaces))
            return CellEnd;
        return gap > Space ? " " : "";
    }

    private RaisedElement KindOf(PdfLetter letter)
    {
        if (letter.IsSpace)
            return RaisedElement.None;
        var height = (letter.Baseline - line.Baseline) / line.Size;
        var isSmall = letter.Size < Small * line.Size;
        if (height > RaisedInFull || (isSmall && height > Raised))
            return RaisedElement.Raised;
        return isSmall && height < -Lowered ? RaisedElement.Lowered : RaisedElement.None;
    }

    private void Append(string words, RaisedElement kind)
    {
        if (kind != _kind)
            EndRaised();
        _kind = kind;
        if (kind == RaisedElement.None)
            _parts.Add(words);
        else
            _raised.Append(words);
    }

    private void EndRaised()
    {
        if (_raised.Length == 0)
            return;
        _parts.Add(RaisedDigits.Write(_raised.ToString(), isRaised: _kind == RaisedElement.Raised));
        _raised.Clear();
    }

    /// <summary>The number or bullet of a list before its words, which are no cell of their own.</summary>
    [GeneratedRegex(
        @"\A(\s*(?:[0-9]{1,3}[.)]|[A-Za-z][.)]|[•◦▪‣·–—-])\s*)\u2029",
        RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}
