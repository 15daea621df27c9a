using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>
/// One block of a source's text, normalized by <see cref="Quotes.QuoteText"/>: Unicode NFC, each run of white space
/// one space, no hidden characters, without the marks of headings and tables.
/// </summary>
/// <param name="Index">Position among the blocks of the source, from 0.</param>
/// <param name="Level">Heading level from 1; 0 for text.</param>
/// <param name="Lines">
/// The lines of the file that the text spans, each with its start offset; a long line also with places within it.
/// </param>
public sealed record SourceBlock(int Index, int Level, string Text, IReadOnlyList<LineStart> Lines)
{
    /// <summary>The line of its row, if it is a cell of a table.</summary>
    public int? Row { get; init; }

    public bool IsHeading => Level > 0;

    /// <summary>
    /// The text with a line feed where the report ends a line or leaves a gap between two numbers.
    /// </summary>
    /// <seealso cref="Quotes.Breaks"/>
    public string Lined { get => field ?? Text; init; }

    /// <summary>The offsets of the line feeds.</summary>
    public IEnumerable<int> Breaks =>
        ReferenceEquals(Lined, Text) ? [] : Enumerable.Range(0, Lined.Length).Where(at => Lined[at] == '\n');

    /// <summary>The line of the file that contains the character at an offset.</summary>
    public int LineAt(int offset) => StartBefore(offset).Line;

    /// <summary>The line and column of the character at an offset.</summary>
    public (int Line, int Column) PlaceAt(int offset)
    {
        var start = StartBefore(offset);
        var before = Text.AsSpan(start.Offset, Math.Max(0, offset - start.Offset));
        return (start.Line, start.Column + CodePoints.CountIn(before));
    }

    private LineStart StartBefore(int offset)
    {
        var (low, high) = (0, Lines.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Lines[middle].Offset <= offset ? (middle, high) : (low, middle);
        }

        return Lines[low];
    }
}

/// <summary>The offset in a block's text at which a line of the file starts, or a place within a line.</summary>
public readonly record struct LineStart(int Offset, int Line)
{
    /// <summary>The column of the file at this offset; where a line starts, that of its first word.</summary>
    public int Column { get; init; } = 1;
}
