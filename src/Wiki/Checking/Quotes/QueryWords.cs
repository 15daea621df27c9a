namespace Wiki.Checking.Quotes;

/// <summary>
/// The words of a quote that was not found, without case and punctuation, because a near miss often differs in nothing
/// else.
/// </summary>
internal sealed class QueryWords
{
    private readonly Dictionary<string, int> _index = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _counts = [];

    public QueryWords(string[] words)
    {
        Length = words.Length;
        foreach (var key in words.Select(word => Key(word).ToString()))
        {
            if (_index.TryAdd(key, _counts.Count))
                _counts.Add(0);
            _counts[_index[key]]++;
        }
    }

    /// <summary>The number of words, with repetitions.</summary>
    public int Length { get; }

    /// <summary>Each distinct word without punctuation, with its index.</summary>
    public IEnumerable<KeyValuePair<string, int>> Words => _index;

    /// <summary>How often each distinct word occurs.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>The index of a distinct word; -1 if it is not one of them.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        var lookup = _index.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.TryGetValue(Key(word), out var index) ? index : -1;
    }

    public static bool AreAlike(string left, string right) =>
        Key(left).Equals(Key(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>A word without the punctuation around it.</summary>
    public static ReadOnlySpan<char> Key(ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty && !char.IsLetterOrDigit(word[0]))
            word = word[1..];
        while (!word.IsEmpty && !char.IsLetterOrDigit(word[^1]))
            word = word[..^1];
        return word;
    }
}
