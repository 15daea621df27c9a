namespace Wiki.Checking.Negations;

/// <summary>The words that a quote leaves out of its source and that can turn its sense.</summary>
internal static class LeftOut
{
    /// <summary>No more words beside a cut count, as what is further away belongs to something else.</summary>
    private const int WordsBeside = 3;

    private const int Reach = 60;
    private const string ClauseEnds = ".!?;:,—–()\"“”„«»…";

    /// <summary>What stands between the parts of a quote, and directly beside it in the same clause.</summary>
    public static IEnumerable<string> Of(Source source, IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 0)
            yield break;
        yield return Before(source.Blocks[passages[0].Block].Text, passages[0].Start);
        foreach (var (one, next) in passages.Zip(passages.Skip(1)))
            yield return Between(source, one, next);
        yield return After(source.Blocks[passages[^1].Block].Text, passages[^1].End);
    }

    private static string Between(Source source, Passage one, Passage next)
    {
        var first = source.Blocks[one.Block].Text;
        return one.Block == next.Block
            ? first[Math.Min(one.End, next.Start)..next.Start]
            : $"{first[one.End..]} {source.Blocks[next.Block].Text[..next.Start]}";
    }

    private static string Before(string block, int start)
    {
        if (start < block.Length && ClauseEnds.Contains(block[start], StringComparison.Ordinal))
            return "";
        var words = block[Math.Max(0, start - Reach)..start];
        var clause = words[(words.LastIndexOfAny([.. ClauseEnds]) + 1)..];
        return string.Join(' ', NegationWords.WordsOf(clause).TakeLast(WordsBeside));
    }

    private static string After(string block, int end)
    {
        if (end > 0 && ClauseEnds.Contains(block[end - 1], StringComparison.Ordinal))
            return "";
        var words = block[end..Math.Min(block.Length, end + Reach)];
        var close = words.IndexOfAny([.. ClauseEnds]);
        var clause = close < 0 ? words : words[..close];
        return string.Join(' ', NegationWords.WordsOf(clause).Take(WordsBeside));
    }
}
