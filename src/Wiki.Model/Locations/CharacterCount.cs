namespace Wiki.Model.Locations;

/// <summary>
/// Counts the characters between offsets of a text; each count costs the same, however long the text is.
/// </summary>
public sealed class CharacterCount
{
    /// <summary>The second halves of pairs, which are no characters of their own.</summary>
    private readonly int[] _seconds;

    public CharacterCount(string text) => _seconds = [.. SecondsOf(text)];

    public int Between(int start, int end) => end - start - (SecondsBefore(end) - SecondsBefore(start));

    private static IEnumerable<int> SecondsOf(string text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            var next = text.AsSpan(index).IndexOfAnyInRange('\uDC00', '\uDFFF');
            if (next < 0)
                yield break;
            index += next;
            if (char.IsHighSurrogate(text[index - 1]))
                yield return index;
        }
    }

    private int SecondsBefore(int offset)
    {
        var index = Array.BinarySearch(_seconds, offset);
        return index >= 0 ? index : ~index;
    }
}
