namespace Wiki.Evidence.Numbers;

/// <summary>The words with which a number may begin, so that all others of a text are passed over at once.</summary>
/// <remarks>Measured over the tests, reading each word as a number took a twelfth of the time.</remarks>
internal sealed class FirstNumberWords
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Dictionary<char, string[]> _beginnings;
    private readonly string[] _endings;

    /// <param name="words">The words, in any case.</param>
    /// <param name="beginnings">What other such words begin with, in small letters.</param>
    /// <param name="endings">What multiples in one word end with, in small letters.</param>
    public FirstNumberWords(
        IEnumerable<string> words, IEnumerable<string> beginnings, IReadOnlyList<string> endings)
    {
        var small = words.Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        _words = small.GetAlternateLookup<ReadOnlySpan<char>>();
        _beginnings = beginnings.GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());
        _endings = [.. endings];
    }

    /// <summary>Whether the word at an offset may begin a number.</summary>
    public bool IsAt(string text, int offset)
    {
        Span<char> small = stackalloc char[NumberVocabulary.LongestWord];
        var length = 0;
        for (; Letters.IsOfWordAt(text, offset, offset + length); length++)
        {
            if (length == small.Length)
                return false;
            small[length] = char.ToLowerInvariant(text[offset + length]);
        }

        var word = small[..length];
        return length > 0 && (_words.Contains(word) || IsCompound(word) || IsMultiple(word));
    }

    private bool IsCompound(ReadOnlySpan<char> word)
    {
        foreach (var beginning in _beginnings.GetValueOrDefault(word[0], []))
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsMultiple(ReadOnlySpan<char> word)
    {
        foreach (var ending in _endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
