namespace Wiki.Checking.Quotes;

/// <summary>
/// Moves the ends of a stretch by up to two words, to where it differs least from the words sought: a quote that lacks a
/// word or has one too many resembles a stretch of another length.
/// </summary>
internal static class WindowFit
{
    private const int Furthest = 2;
    private const int MostWords = 200;

    public static WordWindow Fit(WordWindow window, string[] sought)
    {
        if (window.Score == 0 || sought.Length > MostWords)
            return window;
        var text = window.Block.Text;
        var stretches = from start in Ends(window.Start, at => at > 1 ? text.LastIndexOf(' ', at - 2) + 1 : -1, at => text.IndexOf(' ', at) + 1)
                        from end in Ends(window.End, at => at > 0 ? text.LastIndexOf(' ', at - 1) : -1, at => at < text.Length ? EndAfter(text, at + 1) : -1)
                        where start.At < end.At
                        select (Window: window with { Start = start.At, End = end.At }, Moves: start.Moves + end.Moves);
        return stretches.MinBy(each => Misfit(each.Window.Words, sought, each.Moves)).Window;
    }

    /// <summary>Of stretches that differ as much, one that begins and ends alike is better, then one with as many words: its last word may be the one that differs.</summary>
    private static (int, int, int, int) Misfit(string[] words, string[] sought, int moves) =>
        (Distance(sought, words), (QueryWords.AreAlike(words[0], sought[0]) ? 0 : 1) + (QueryWords.AreAlike(words[^1], sought[^1]) ? 0 : 1), Math.Abs(words.Length - sought.Length), moves);

    /// <summary>An end, and where it comes to lie one and two words before and after.</summary>
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

    private static int EndAfter(string text, int from) => text.IndexOf(' ', from) is var space and >= 0 ? space : text.Length;

    /// <summary>Levenshtein's distance, in words.</summary>
    private static int Distance(string[] left, string[] right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (QueryWords.AreAlike(left[i - 1], right[j - 1]) ? 0 : 1)));
        }

        return row[^1];
    }
}
