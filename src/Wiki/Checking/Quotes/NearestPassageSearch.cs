namespace Wiki.Checking.Quotes;

/// <summary>Finds the passage of a source that is most similar to words which the source does not contain.</summary>
internal static class NearestPassageSearch
{
    /// <summary>Of a longer text the beginning is looked for, as an editor corrects one place at a time.</summary>
    private const int MostWords = 500;

    /// <summary>The passage, about as long as the words, that has most of them; null if none has half.</summary>
    public static NearestPassage? Find(string words, Source source) =>
        Find(words, SourceWords.Of(source));

    /// <summary>As above, in any blocks of text.</summary>
    public static NearestPassage? Find(string words, IReadOnlyList<SourceBlock> blocks) =>
        Find(words, SourceWords.Of(blocks));

    private static NearestPassage? Find(string words, SourceWords source)
    {
        string[] query = [.. words.Split(' ').Take(MostWords)];
        var best = new NearestWindows(source, new QueryWords(query)).Best();
        if (best.Score == 0)
            return null;
        var fitted = WindowFit.Fit(WindowFit.Align(best, query), query);
        var found = Trim(fitted.Words, query);
        var (line, column) = fitted.Block.PlaceAt(fitted.Start);
        return new NearestPassage(string.Join(' ', found), line, column, WordDifference.Between(query, found));
    }

    /// <summary>Removes punctuation at both ends of the passage that the quote does not have.</summary>
    private static string[] Trim(string[] found, string[] query)
    {
        if (found[^1].StartsWith(query[^1], StringComparison.Ordinal) && QueryWords.AreAlike(found[^1], query[^1]))
            found[^1] = query[^1];
        if (found[0].EndsWith(query[0], StringComparison.Ordinal) && QueryWords.AreAlike(found[0], query[0]))
            found[0] = query[0];
        return found;
    }
}
