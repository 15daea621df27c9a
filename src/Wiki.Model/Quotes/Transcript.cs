namespace Wiki.Model.Quotes;

/// <summary>
/// Compares a source's text with the text of the file it was received as: each block has to be in it, in the same
/// order and without overlap. What is between them was left out.
/// </summary>
public sealed class Transcript
{
    private readonly string _received;
    private readonly IReadOnlyList<string> _blocks;
    private readonly List<int> _starts = [];

    /// <param name="blocks">The blocks of the source, each normalized and with text.</param>
    /// <param name="received">
    /// The text of the received file, as <see cref="QuoteText.NormalizeLines"/> has it; no token crosses its lines.
    /// </param>
    public Transcript(IReadOnlyList<string> blocks, string received)
    {
        (_blocks, _received) = (blocks, received);
        var search = new WordSearch(received, isBackward: false);
        foreach (var block in blocks)
        {
            var start = search.Find(block, End);
            if (start < 0)
                return;
            _starts.Add(start);
        }

        Tighten();
    }

    /// <summary>Where each block is in the received text, up to the first that is missing.</summary>
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>The index of the first block that is missing after those before it; null if none is.</summary>
    public int? FirstLost => _starts.Count < _blocks.Count ? _starts.Count : null;

    /// <summary>Whether the first lost block is somewhere in the received text, but not in its place.</summary>
    public bool IsOutOfOrder =>
        FirstLost is { } lost && new WordSearch(_received, isBackward: false).Find(_blocks[lost], 0) >= 0;

    /// <summary>The text of the received file.</summary>
    public string Received => _received;

    /// <summary>How many blocks the source has.</summary>
    public int Count => _blocks.Count;

    /// <summary>The passages of the received text that are in no block, in order; empty if a block is lost.</summary>
    public IReadOnlyList<string> LeftOut => FirstLost is null ? [.. Gaps().Where(gap => gap.Length > 0)] : [];

    /// <summary>Where a block that was found ends in the received text; 0 before the first.</summary>
    public int EndOf(int block) => block < 0 ? 0 : _starts[block] + _blocks[block].Length;

    /// <summary>For each block, the offsets in it of breaks of the received text; none from a lost block on.</summary>
    /// <param name="breaks">Offsets in the received text, in its order.</param>
    public IEnumerable<IReadOnlyList<int>> BreaksOfBlocks(IReadOnlyList<int> breaks)
    {
        var next = 0;
        for (var index = 0; index < _blocks.Count; index++)
        {
            var found = new List<int>();
            var (start, end) = index < _starts.Count ? (_starts[index], EndOf(index)) : (0, 0);
            for (; next < breaks.Count && breaks[next] < end; next++)
            {
                if (breaks[next] >= start)
                    found.Add(breaks[next] - start);
            }

            yield return found;
        }
    }

    /// <summary>The end of the last block that was found.</summary>
    private int End => EndOf(_starts.Count - 1);

    /// <summary>
    /// Moves each block as near as possible to the one after it. The words of a heading are often in a menu far above
    /// it too, where the first search finds them.
    /// </summary>
    private void Tighten()
    {
        var search = new WordSearch(_received, isBackward: true);
        var next = End;
        for (var index = _blocks.Count - 1; index >= 0; index--)
        {
            _starts[index] = search.Find(_blocks[index], _received.Length - next);
            next = _starts[index];
        }
    }

    private IEnumerable<string> Gaps()
    {
        for (var index = 0; index < _blocks.Count; index++)
            yield return Words(EndOf(index - 1), _starts[index]);
        yield return Words(EndOf(_blocks.Count - 1), _received.Length);
    }

    private string Words(int start, int end) => QuoteText.InOneLine(_received[start..end]).Trim();
}
