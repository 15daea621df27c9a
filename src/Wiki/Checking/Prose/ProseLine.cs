using System.Text;

namespace Wiki.Checking.Prose;

/// <summary>The words of one paragraph, list item or cell as a reader sees them, each with its location.</summary>
internal sealed class ProseLine
{
    /// <summary>Replaces the name of a linked record, which needs no evidence.</summary>
    private const char RecordName = '\uFFFC';

    private readonly List<(int Offset, Inline Piece)> _pieces = [];
    private readonly Lazy<CharacterCount> _columns;

    /// <param name="block">A paragraph, cell or heading.</param>
    /// <param name="isQuotation">Whether a block quotation contains it.</param>
    public ProseLine(Block block, bool isQuotation)
    {
        At = block.At;
        var words = new StringBuilder();
        foreach (var inline in block.AllInlines.Where(inline => inline.Children.Count == 0))
        {
            _pieces.Add((words.Length, inline));
            words.Append(inline is Mention { Label: null } ? RecordName.ToString() : inline.VisibleText);
        }

        Words = words.ToString();
        _columns = new(() => new CharacterCount(Words));
        Cited = [.. block.AllInlines.OfType<CitationMark>().SelectMany(mark => mark.Ids).Select(id => id.Id)];
        // Words that lead on to a list or a table are ours.
        IsQuotation = isQuotation && (Cited.Count > 0 || !EndsInColon);
        Linked = [.. block.AllInlines.OfType<Mention>().Select(mention => mention.To.Id)];
    }

    public string Words { get; }

    public Location At { get; }

    /// <summary>Whether all of its words are shown as those of somebody else.</summary>
    public bool IsQuotation { get; }

    /// <summary>The strings that are shown as the words of somebody else, with their offsets.</summary>
    public IEnumerable<(int Offset, string Words)> Quoted =>
        IsQuotation ? QuotedStrings.All(Words) : QuotedStrings.In(Words);

    public IEnumerable<Words> Pieces => _pieces.Select(piece => piece.Piece).OfType<Words>();

    public IReadOnlyList<string> Cited { get; }

    public IReadOnlyList<string> Linked { get; }

    public bool EndsInColon => Words.TrimEnd().EndsWith(':');

    /// <summary>The location of a character, or of the inline that contains it.</summary>
    public Location PlaceOf(int offset)
    {
        var (start, piece) = _pieces[PieceAt(offset)];
        return piece is Words { IsPlaced: true }
            ? piece.At with { Column = piece.At.Column + _columns.Value.Between(start, offset) }
            : piece.At;
    }

    /// <summary>Whether a character is one of plain words, and not of a mark or of code.</summary>
    public bool IsPlain(int offset) => _pieces[PieceAt(offset)].Piece is Words;

    /// <summary>The last of the pieces that start at an offset or before it.</summary>
    private int PieceAt(int offset)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>The words between two offsets, with links to records as they are written.</summary>
    public string Written(int start, int end)
    {
        var words = new StringBuilder(Words[start..end]);
        foreach (var (offset, piece) in Enumerable.Reverse(_pieces))
        {
            if (piece is Mention { Label: null } mention && offset >= start && offset < end)
                words.Replace($"{RecordName}", $"[[{mention.To.Id}]]", offset - start, 1);
        }

        return words.ToString();
    }

    /// <summary>The headings among a block and its descendants.</summary>
    public static IEnumerable<ProseLine> Headings(Block block) => Of(block, inner => inner is Heading, false);

    /// <summary>The lines of a block: itself, or its descendants that are paragraphs or cells.</summary>
    public static IEnumerable<ProseLine> Of(Block block) =>
        Of(block, inner => inner is Paragraph or TableCell, false);

    /// <summary>Its lines and its headings.</summary>
    public static IEnumerable<ProseLine> All(Block block) => Of(block).Concat(Headings(block));

    private static IEnumerable<ProseLine> Of(Block block, Predicate<Block> isLine, bool isQuotation) => isLine(block)
        ? [new ProseLine(block, isQuotation)]
        : block.Children.SelectMany(child => Of(child, isLine, isQuotation || block is Quotation));
}
