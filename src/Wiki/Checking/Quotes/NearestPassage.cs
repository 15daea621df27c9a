namespace Wiki.Checking.Quotes;

/// <summary>The passage of a source that most resembles words which do not stand there.</summary>
/// <param name="Line">Its line in the source's file.</param>
/// <param name="Difference">The first place where the two part, in words.</param>
internal sealed record NearestPassage(string Words, int Line, WordDifference Difference)
{
    /// <summary>The stretch, about as long as the words sought, that shares most of them; null where none shares half.</summary>
    public static NearestPassage? Find(string words, Source source)
    {
        var sought = words.Split(' ');
        var index = new SoughtWords(sought);
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
        if (found[^1].StartsWith(sought[^1], StringComparison.Ordinal) && SoughtWords.AreAlike(found[^1], sought[^1]))
            found[^1] = sought[^1];
        if (found[0].EndsWith(sought[0], StringComparison.Ordinal) && SoughtWords.AreAlike(found[0], sought[0]))
            found[0] = sought[0];
        return found;
    }
}
