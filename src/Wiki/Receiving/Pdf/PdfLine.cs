namespace Wiki.Receiving.Pdf;

/// <summary>Letters of a page that are side by side, also those that are raised or lowered.</summary>
internal sealed class PdfLine
{
    /// <summary>How far from its line a raised letter is at most, in sizes of the font.</summary>
    private const double Furthest = 0.6;

    /// <summary>How far back a letter of the same line may start, as accents and overprinted spaces do.</summary>
    private const double Back = 1.5;

    private const double SameAngle = 0.05;

    private readonly List<PdfLetter> _letters = [];
    private PdfLetter _largest;

    private PdfLine()
    {
    }

    public IReadOnlyList<PdfLetter> Letters => _letters;

    /// <summary>The size and the height of most of its letters.</summary>
    public double Size { get; private set; }

    public double Baseline { get; private set; }

    public bool IsRightToLeft { get; private set; }

    public double Angle => _letters[0].Angle;

    /// <summary>The lines of a page in the order of its content.</summary>
    public static IEnumerable<PdfLine> Of(IEnumerable<PdfLetter> letters)
    {
        var line = new PdfLine();
        foreach (var letter in letters)
        {
            if (!line.Takes(letter))
            {
                yield return line.Measured();
                line = new PdfLine();
            }

            line.Add(letter);
        }

        if (line._letters.Count > 0)
            yield return line.Measured();
    }

    private bool Takes(PdfLetter letter)
    {
        if (_letters.Count == 0)
            return true;
        var size = Math.Max(letter.Size, _largest.Size);
        return Math.Abs(letter.Angle - _largest.Angle) < SameAngle
            && Math.Abs(letter.Baseline - _largest.Baseline) < Furthest * size
            && (IsRightToLeft
                || VisualOrder.IsRightToLeft(letter.Value)
                || letter.Start > _letters[^1].End - (Back * size));
    }

    private void Add(PdfLetter letter)
    {
        _letters.Add(letter);
        IsRightToLeft |= VisualOrder.IsRightToLeft(letter.Value);
        if (_letters.Count == 1 || (letter.Size > _largest.Size && !letter.IsSpace))
            _largest = letter;
    }

    private PdfLine Measured()
    {
        var usual = _letters
            .GroupBy(letter => (Math.Round(letter.Size, 1), Math.Round(letter.Baseline, 1)))
            .MaxBy(group => group.Count(letter => !letter.IsSpace))!;
        (Size, Baseline) = (usual.First().Size, usual.First().Baseline);
        return this;
    }
}
