namespace Wiki.Checking.Prose;

/// <summary>
/// Counts the characters between offsets of a text; each count costs the same, however long the text is.
/// </summary>
internal sealed class CharacterCount
{
    /// <summary>The second halves of pairs, which are no characters of their own.</summary>
    private readonly int[] _seconds;

    public CharacterCount(string words) =>
        _seconds = [.. Enumerable.Range(1, Math.Max(0, words.Length - 1)).Where(index => IsSecond(words, index))];

    public int Between(int start, int end) => end - start - (SecondsBefore(end) - SecondsBefore(start));

    private static bool IsSecond(string words, int index) => char.IsSurrogatePair(words[index - 1], words[index]);

    private int SecondsBefore(int offset)
    {
        var index = Array.BinarySearch(_seconds, offset);
        return index >= 0 ? index : ~index;
    }
}
