namespace Wiki.Model.Quotes;

/// <summary>The range in which two sequences of words differ; either side may be empty.</summary>
public sealed record WordDifference(string InQuote, string InSource)
{
    /// <summary>The difference is what remains after the common prefix and suffix are removed.</summary>
    public static WordDifference Between(IReadOnlyList<string> quote, IReadOnlyList<string> source)
    {
        var start = 0;
        while (start < Math.Min(quote.Count, source.Count) && quote[start] == source[start])
            start++;
        var end = 0;
        while (end < Math.Min(quote.Count, source.Count) - start && quote[^(end + 1)] == source[^(end + 1)])
            end++;
        return new WordDifference(Join(quote, start, end), Join(source, start, end));
    }

    private static string Join(IReadOnlyList<string> words, int start, int end) =>
        string.Join(' ', words.Skip(start).SkipLast(end));
}
