namespace Wiki.Exports.Search;

/// <summary>Shares words out by the first letters of their stems, so that no shard grows large unless one stem does.</summary>
internal static class WordShards
{
    private const int MostLetters = 24_000;
    private const int LongestName = 8;

    /// <summary>A file is named after it, letters beyond ASCII by five characters each, and a file name has 255 bytes at most.</summary>
    private const int LongestOwnName = 24;

    /// <summary>A word stands in the shard with the longest name that its stem starts with.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<StemmedWord> Words)> Of(IEnumerable<(string Word, string Postings)> words)
    {
        var all = words.Select(word => new StemmedWord(Stem.Of(word.Word), word.Word, word.Postings)).ToList();
        var large = all.Where(word => word.Stem.Length <= LongestOwnName).GroupBy(word => word.Stem).Where(stem => stem.Sum(word => word.Letters) > MostLetters / 2).Select(stem => stem.Key).ToHashSet(StringComparer.Ordinal);
        var apart = all.ToLookup(word => LargeStemOf(word.Stem, large));
        return ByLetter(apart[""], 0).SelectMany(group => Split(group, 1)).Concat(large.Order(StringComparer.Ordinal).Select(stem => (stem, (IReadOnlyList<StemmedWord>)[.. apart[stem]])));
    }

    /// <summary>A stem that fills a shard has one named by itself, and takes along the longer ones.</summary>
    private static string LargeStemOf(string stem, HashSet<string> large) =>
        Enumerable.Range(0, Math.Min(stem.Length, LongestOwnName)).Select(cut => stem[..(Math.Min(stem.Length, LongestOwnName) - cut)]).FirstOrDefault(large.Contains, "");

    private static IEnumerable<(string, IReadOnlyList<StemmedWord>)> Split(List<StemmedWord> words, int depth)
    {
        var name = words[0].Stem[..depth];
        if (depth == LongestName || words.Sum(word => word.Letters) <= MostLetters)
            return [(name, words)];
        var own = words.Where(word => word.Stem.Length == depth).ToList();
        var longer = ByLetter(words.Where(word => word.Stem.Length > depth), depth).SelectMany(group => Split(group, depth + 1));
        return own.Count > 0 ? longer.Prepend((name, own)) : longer;
    }

    private static IEnumerable<List<StemmedWord>> ByLetter(IEnumerable<StemmedWord> words, int depth) =>
        words.GroupBy(word => word.Stem[depth]).OrderBy(group => group.Key).Select(group => group.ToList());
}

/// <summary>A word with its stem and where it stands.</summary>
internal sealed record StemmedWord(string Stem, string Word, string Postings)
{
    public int Letters => Word.Length + Postings.Length;
}
