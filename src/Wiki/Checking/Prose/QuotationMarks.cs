namespace Wiki.Checking.Prose;

/// <summary>
/// Where the blocks of sources have words in quotation marks; each block is searched once. Speech over several blocks
/// opens in each and closes in the last, so that what nothing closes extends to the end of its block.
/// </summary>
internal sealed class QuotationMarks
{
    private const string OnlyOpening = "“„«「『《❝";

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
        if (Unclosed(block.Text, found) is { } open)
            found.Add((open, block.Text.Length));
        return _marks[block] = ([.. found.Select(marks => marks.Open)], [.. found.Select(marks => marks.Close)]);
    }

    /// <summary>A mark before a word, after all that others enclose; at the start of a block also a straight one.
    /// </summary>
    private static int? Unclosed(string text, List<(int Open, int Close)> found)
    {
        var start = found.Count > 0 ? found[^1].Close + 1 : 0;
        for (var at = start; at + 1 < text.Length; at++)
        {
            var isMark = OnlyOpening.Contains(text[at], StringComparison.Ordinal) || (at == 0 && text[at] == '"');
            if (isMark && (at == 0 || char.IsWhiteSpace(text[at - 1])) && char.IsLetterOrDigit(text[at + 1]))
                return at;
        }

        return null;
    }
}
