using Wiki.Limits;

namespace Wiki.Checking.Quotes;

/// <summary>The window of a block, as long as the query, that contains most of its words, in any order.</summary>
/// <param name="Score">How many of the query's words the window contains.</param>
internal readonly record struct WordWindow(SourceBlock Block, int Start, int End, int Score)
{
    public string[] Words => Block.Text[Start..End].Split(' ');

    public int Line => Block.LineAt(Start);

    /// <param name="block">The block.</param>
    /// <param name="query">The words.</param>
    /// <param name="from">Where a word starts. Within the block, only windows as long as the query count.</param>
    /// <param name="to">Where a word ends.</param>
    public static WordWindow In(SourceBlock block, QueryWords query, int from, int to)
    {
        var best = new WordWindow(block, from, from, 0);
        var text = block.Text;
        // The words of the current window, in a ring: where each begins, and its index in the query.
        var ring = new (int Start, int Word)[query.Length];
        int[] remaining = [.. query.Counts];
        var (count, score) = (0, 0);
        for (var start = from; start < to; count++)
        {
            Work.Step();
            var end = text.IndexOf(' ', start) is var space and >= 0 ? space : text.Length;
            var isFull = count >= ring.Length;
            if (isFull)
                score -= Remove(remaining, ring[count % ring.Length].Word);
            ring[count % ring.Length] = (start, query.IndexOf(text.AsSpan(start, end - start)));
            score += Add(remaining, ring[count % ring.Length].Word);
            if (score > best.Score && (from == 0 || count >= ring.Length - 1))
                best = new WordWindow(block, isFull ? ring[(count + 1) % ring.Length].Start : from, end, score);
            start = end + 1;
        }

        return best;
    }

    /// <summary>Adds a word to the window; returns 1 if that raises the score.</summary>
    private static int Add(int[] remaining, int word) => word >= 0 && remaining[word]-- > 0 ? 1 : 0;

    /// <summary>Removes a word from the window; returns 1 if that lowers the score.</summary>
    private static int Remove(int[] remaining, int word) => word >= 0 && ++remaining[word] > 0 ? 1 : 0;
}
