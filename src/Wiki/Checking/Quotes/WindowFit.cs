using Wiki.Reading;

namespace Wiki.Checking.Quotes;

/// <summary>
/// Moves the ends of a window by up to two words, to where it differs least from the query: the best match of a quote
/// that lacks a word or has one too many is of another length.
/// </summary>
internal static class WindowFit
{
    private const int Furthest = 2;
    private const int MostWords = 200;

    public static WordWindow Fit(WordWindow window, string[] query)
    {
        if (window.Score == 0 || query.Length > MostWords)
            return window;
        var text = window.Block.Text;
        var candidates =
            from start in Ends(window.Start, at => PreviousStart(text, at), at => text.IndexOf(' ', at) + 1)
            from end in Ends(window.End, at => PreviousEnd(text, at), at => NextEnd(text, at))
            where start.At < end.At
            select (Window: window with { Start = start.At, End = end.At }, Moves: start.Moves + end.Moves);
        return candidates.MinBy(candidate => Misfit(candidate.Window.Words, query, candidate.Moves)).Window;
    }

    /// <summary>
    /// A window that starts where its first word like that of the query does, if that is further than an end is moved:
    /// where many words were added after those of a source, all windows before them have as many.
    /// </summary>
    public static WordWindow Align(WordWindow window, string[] query)
    {
        var words = window.Score == 0 ? [] : window.Words;
        var index = Array.FindIndex(words, word => QueryWords.AreAlike(word, query[0]));
        return index <= Furthest
            ? window
            : window with { Start = window.Start + words.Take(index).Sum(word => word.Length + 1) };
    }

    /// <summary>
    /// Among windows of equal distance, one with the same first and last word is better, then one with as many words:
    /// its last word may be the one that differs.
    /// </summary>
    private static (int, int, int, int) Misfit(string[] words, string[] query, int moves)
    {
        var differentEnds = Cost(words[0], query[0]) + Cost(words[^1], query[^1]);
        var distance = EditDistance.Between<string>(query, words, QueryWords.AreAlike);
        return (distance, differentEnds, Math.Abs(words.Length - query.Length), moves);
    }

    private static int Cost(string left, string right) => QueryWords.AreAlike(left, right) ? 0 : 1;

    /// <summary>An end, and its positions one and two words before and after.</summary>
    private static IEnumerable<(int At, int Moves)> Ends(int at, Func<int, int> before, Func<int, int> after)
    {
        yield return (at, 0);
        foreach (var step in new[] { before, after })
        {
            var moved = at;
            for (var moves = 1; moves <= Furthest && (moved = step(moved)) > (step == after ? 0 : -1); moves++)
                yield return (moved, moves);
        }
    }

    private static int PreviousStart(string text, int start) => start > 1 ? text.LastIndexOf(' ', start - 2) + 1 : -1;

    private static int PreviousEnd(string text, int end) => end > 0 ? text.LastIndexOf(' ', end - 1) : -1;

    private static int NextEnd(string text, int end)
    {
        if (end >= text.Length)
            return -1;
        return text.IndexOf(' ', end + 1) is var space and >= 0 ? space : text.Length;
    }
}
