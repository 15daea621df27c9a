namespace Wiki.Checking.Quotes;

/// <summary>Finds the passage of a source that is most similar to words which the source does not contain.</summary>
internal static class NearestPassageSearch
{
    /// <summary>The passage, about as long as the words, that has most of them; null if none has half.</summary>
    public static NearestPassage? Find(string words, Source source) => Find(words, source.Blocks);

    /// <summary>As above, in any blocks of text.</summary>
    public static NearestPassage? Find(string words, IReadOnlyList<SourceBlock> blocks)
    {
        var query = words.Split(' ');
        var index = new QueryWords(query);
        var windows = blocks.AsParallel().Select(block => WordWindow.In(block, index));
        var best = windows.DefaultIfEmpty().Aggregate(Better);
        if (best.Score * 2 < query.Length)
            return null;
        var fitted = WindowFit.Fit(best, query);
        var found = Trim(fitted.Words, query);
        return new NearestPassage(string.Join(' ', found), fitted.Line, WordDifference.Between(query, found));
    }

    /// <summary>Of two with the same score, the first in the text.</summary>
    private static WordWindow Better(WordWindow left, WordWindow right)
    {
        if (left.Score != right.Score)
            return left.Score > right.Score ? left : right;
        return left.Block.Index <= right.Block.Index ? left : right;
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
