namespace Wiki.Exports.Search;

/// <summary>
/// Distributes words by the first letters of their stems, so that no shard grows large unless a single stem does.
/// </summary>
internal static class WordShards
{
    private const int MostLetters = 24_000;
    private const int LongestName = 8;

    /// <summary>
    /// The name becomes a file name of at most 255 bytes, in which letters beyond ASCII take five characters each.
    /// </summary>
    private const int LongestOwnName = 24;

    /// <summary>A word is in the shard with the longest name that its stem starts with.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<StemmedWord> Words)> Of(
        IEnumerable<(string Word, string Postings)> words)
    {
        var all = words.Select(word => new StemmedWord(Stem.Of(word.Word), word.Word, word.Postings)).ToList();
        var large = LargeStems(all);
        var byLargeStem = all.ToLookup(word => LargeStemOf(word.Stem, large));
        var own = large.Order(StringComparer.Ordinal)
            .Select(stem => (stem, (IReadOnlyList<StemmedWord>)[.. byLargeStem[stem]]));
        return ByLetter(byLargeStem[""], 0).SelectMany(group => Split(group, 1)).Concat(own);
    }

    private static HashSet<string> LargeStems(List<StemmedWord> words) =>
        words.Where(word => word.Stem.Length <= LongestOwnName)
            .GroupBy(word => word.Stem)
            .Where(stem => stem.Sum(word => word.Letters) > MostLetters / 2)
            .Select(stem => stem.Key)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>A large stem has a shard of its own, which also contains the stems that start with it.</summary>
    private static string LargeStemOf(string stem, HashSet<string> large)
    {
        var length = Math.Min(stem.Length, LongestOwnName);
        return Enumerable.Range(0, length).Select(cut => stem[..(length - cut)]).FirstOrDefault(large.Contains, "");
    }

    private static IEnumerable<(string, IReadOnlyList<StemmedWord>)> Split(List<StemmedWord> words, int depth)
    {
        var name = words[0].Stem[..depth];
        if (depth == LongestName || words.Sum(word => word.Letters) <= MostLetters)
            return [(name, words)];
        var own = words.Where(word => word.Stem.Length == depth).ToList();
        var longer = ByLetter(words.Where(word => word.Stem.Length > depth), depth)
            .SelectMany(group => Split(group, depth + 1));
        return own.Count > 0 ? longer.Prepend((name, own)) : longer;
    }

    private static IEnumerable<List<StemmedWord>> ByLetter(IEnumerable<StemmedWord> words, int depth) =>
        words.GroupBy(word => word.Stem[depth]).OrderBy(group => group.Key).Select(group => group.ToList());
}

/// <summary>A word with its stem and its postings.</summary>
internal sealed record StemmedWord(string Stem, string Word, string Postings)
{
    public int Letters => Word.Length + Postings.Length;
}
