namespace Wiki.Model.Quotes;

/// <summary>
/// Compares a source's text with the text of the file it was received as: each block has to stand in it, in the same
/// order and without overlap. What stands between them was left out.
/// </summary>
public sealed class Transcript
{
    private readonly string _received;
    private readonly IReadOnlyList<string> _blocks;
    private readonly List<int> _starts = [];

    /// <param name="blocks">The blocks of the source, each normalized and with text.</param>
    /// <param name="received">The text of the received file, normalized.</param>
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

    /// <summary>Where each block stands in the received text, up to the first that does not.</summary>
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>The index of the first block that does not stand after those before it; null if all do.</summary>
    public int? FirstLost => _starts.Count < _blocks.Count ? _starts.Count : null;

    /// <summary>Whether the first lost block stands somewhere in the received text, but not in its place.</summary>
    public bool IsOutOfOrder =>
        FirstLost is { } lost && new WordSearch(_received, isBackward: false).Find(_blocks[lost], 0) >= 0;

    /// <summary>The passages of the received text that are in no block, in order; empty if a block is lost.</summary>
    public IReadOnlyList<string> LeftOut => FirstLost is null ? [.. Gaps().Where(gap => gap.Length > 0)] : [];

    /// <summary>The end of the last block that was found.</summary>
    private int End => _starts.Count == 0 ? 0 : _starts[^1] + _blocks[_starts.Count - 1].Length;

    /// <summary>
    /// Moves each block as near as possible to the one after it. The words of a heading often stand in a menu far above
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
        var end = 0;
        for (var index = 0; index < _blocks.Count; index++)
        {
            yield return _received[end.._starts[index]].Trim();
            end = _starts[index] + _blocks[index].Length;
        }

        yield return _received[end..].Trim();
    }
}
