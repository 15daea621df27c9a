namespace Wiki.Evidence.Claims;

/// <summary>The sets of a vocabulary, found by the words of a text.</summary>
internal sealed class RivalSets
{
    private readonly IReadOnlyList<RivalSet> _sets;

    // Measured over 10,000 claims, asking every set of every statement took a seventh of a check.
    private readonly ILookup<string, int> _bySign;

    public RivalSets(IEnumerable<RivalSet> sets)
    {
        _sets = [.. sets];
        _bySign = _sets
            .SelectMany((set, index) => set.Signs.Distinct().Select(sign => (Sign: sign, Index: index)))
            .ToLookup(set => set.Sign, set => set.Index, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Those that may have a word of the text, in the order of the vocabulary.</summary>
    public IEnumerable<RivalSet> Near(SpacedText text) =>
        text.Words.Append("").SelectMany(word => _bySign[word]).Distinct().Order().Select(index => _sets[index]);
}
