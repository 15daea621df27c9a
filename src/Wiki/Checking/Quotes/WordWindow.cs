namespace Wiki.Checking.Quotes;

/// <summary>The stretch of a block, as long as the words sought, that shares most of them, wherever they stand in it.</summary>
/// <param name="Score">How many of the words sought the stretch holds.</param>
internal readonly record struct WordWindow(SourceBlock Block, int Start, int End, int Score)
{
    public string[] Words => Block.Text[Start..End].Split(' ');

    public int Line => Block.LineAt(Start);

    public static WordWindow In(SourceBlock block, QueryWords sought)
    {
        var best = new WordWindow(block, 0, 0, 0);
        var text = block.Text;
        // The words of the stretch looked at, in a ring: where each begins, and which of those sought it is.
        var ring = new (int Start, int Sought)[sought.Length];
        int[] wanted = [.. sought.Counts];
        var (count, score) = (0, 0);
        for (var start = 0; start < text.Length; count++)
        {
            var end = text.IndexOf(' ', start) is var space and >= 0 ? space : text.Length;
            if (count >= ring.Length)
                score -= GiveBack(wanted, ring[count % ring.Length].Sought);
            ring[count % ring.Length] = (start, sought.IndexOf(text.AsSpan(start, end - start)));
            score += Take(wanted, ring[count % ring.Length].Sought);
            if (score > best.Score)
                best = new WordWindow(block, count < ring.Length ? 0 : ring[(count + 1) % ring.Length].Start, end, score);
            start = end + 1;
        }

        return best;
    }

    /// <summary>Takes a word from those still wanted; 1 if it was.</summary>
    private static int Take(int[] wanted, int word) => word >= 0 && wanted[word]-- > 0 ? 1 : 0;

    /// <summary>Gives a word back; 1 if it is wanted again.</summary>
    private static int GiveBack(int[] wanted, int word) => word >= 0 && ++wanted[word] > 0 ? 1 : 0;
}
