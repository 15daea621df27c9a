namespace Wiki.Checking.Quotes;

/// <summary>Finds the passage of a source that most resembles words which are not in it.</summary>
internal static class NearestPassageSearch
{
    /// <summary>The passage, about as long as the words, that shares most of them; null where none shares half.</summary>
    public static NearestPassage? Find(string words, Source source)
    {
        var sought = words.Split(' ');
        var index = new QueryWords(sought);
        var best = source.Blocks.AsParallel().Select(block => WordWindow.In(block, index)).DefaultIfEmpty().Aggregate(Better);
        if (best.Score * 2 < sought.Length)
            return null;
        var fitted = WindowFit.Fit(best, sought);
        var found = Trim(fitted.Words, sought);
        return new NearestPassage(string.Join(' ', found), fitted.Line, WordDifference.Between(sought, found));
    }

    /// <summary>Of two that share as many words, the one that stands first.</summary>
    private static WordWindow Better(WordWindow one, WordWindow other) =>
        one.Score != other.Score ? (one.Score > other.Score ? one : other) : (one.Block.Index <= other.Block.Index ? one : other);

    /// <summary>Punctuation around the stretch is no difference where the quote ends short of it.</summary>
    private static string[] Trim(string[] found, string[] sought)
    {
        if (found[^1].StartsWith(sought[^1], StringComparison.Ordinal) && QueryWords.AreAlike(found[^1], sought[^1]))
            found[^1] = sought[^1];
        if (found[0].EndsWith(sought[0], StringComparison.Ordinal) && QueryWords.AreAlike(found[0], sought[0]))
            found[0] = sought[0];
        return found;
    }
}
