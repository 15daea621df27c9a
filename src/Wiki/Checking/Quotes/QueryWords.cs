namespace Wiki.Checking.Quotes;

/// <summary>The words of a quote that was not found, without case and punctuation: a near miss often differs in these alone.</summary>
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

    /// <summary>How many words are sought, repeated ones counted again.</summary>
    public int Length { get; }

    /// <summary>How often each different word is sought.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Which of the different words this is; -1 for none.</summary>
    public int IndexOf(ReadOnlySpan<char> word) => _index.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Key(word), out var index) ? index : -1;

    public static bool AreAlike(string one, string other) => Key(one).Equals(Key(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Key(ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty && !char.IsLetterOrDigit(word[0]))
            word = word[1..];
        while (!word.IsEmpty && !char.IsLetterOrDigit(word[^1]))
            word = word[..^1];
        return word;
    }
}
