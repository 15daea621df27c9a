namespace Wiki.Checking.Prose;

/// <summary>
/// Where the blocks of sources have words in quotation marks; each block is searched once. Speech over several blocks
/// opens in each and closes in the last, so that what nothing closes extends to the end of its block.
/// </summary>
internal sealed class QuotationMarks
{
    private readonly Dictionary<SourceBlock, (int[] Opens, int[] Closes)> _marks =
        new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a passage of a block is within quotation marks, or begins and ends with them.</summary>
    public bool Enclose(SourceBlock block, Passage passage)
    {
        var (opens, closes) = Of(block);
        var found = Array.BinarySearch(opens, passage.Start);
        var last = found >= 0 ? found : ~found - 1;
        return last >= 0 && passage.End <= closes[last] + 1;
    }

    private (int[] Opens, int[] Closes) Of(SourceBlock block)
    {
        if (_marks.TryGetValue(block, out var known))
            return known;
        var found = QuotedStrings.MarksIn(block.Text).ToList();
        if (QuotedStrings.Unclosed(block.Text, found) is { } open)
            found.Add((open, block.Text.Length));
        return _marks[block] = ([.. found.Select(marks => marks.Open)], [.. found.Select(marks => marks.Close)]);
    }
}
