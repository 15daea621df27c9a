namespace Wiki.Checking.Quotes;

/// <summary>The passage of a source that most resembles words which do not stand there.</summary>
/// <param name="Line">Its line in the source's file.</param>
/// <param name="Difference">The first place where the two part, in words.</param>
internal sealed record NearestPassage(string Words, int Line, WordDifference Difference)
{
    /// <summary>The stretch, as long as the words sought, that shares most of them; null where none shares half.</summary>
    public static NearestPassage? Find(string words, Source source)
    {
        var sought = Split(words).Select(range => words[range]).ToList();
        var best = source.Blocks.Select(block => BestIn(block, sought)).MaxBy(window => window.Score);
        if (best is null || best.Score * 2 < sought.Count)
            return null;
        var found = best.Block.Text[best.Start..best.End];
        return new NearestPassage(found, best.Block.LineAt(best.Start), WordDifference.Between(sought, found.Split(' ')));
    }

    private static Window BestIn(SourceBlock block, List<string> sought)
    {
        var wanted = sought.GroupBy(Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var ranges = Split(block.Text);
        var keys = ranges.ConvertAll(range => Key(block.Text[range]));
        var (score, best) = (0, new Window(block, 0, 0, 0));
        for (var last = 0; last < keys.Count; last++)
        {
            score += Take(wanted, keys[last], -1);
            if (last >= sought.Count)
                score -= Take(wanted, keys[last - sought.Count], +1);
            if (score > best.Score)
                best = new Window(block, ranges[Math.Max(0, last - sought.Count + 1)].Start.Value, ranges[last].End.Value, score);
        }

        return best;
    }

    /// <summary>Takes a word from those still wanted, or gives it back; 1 if that changes how many are met.</summary>
    private static int Take(Dictionary<string, int> wanted, string key, int step)
    {
        if (!wanted.TryGetValue(key, out var left))
            return 0;
        wanted[key] = left + step;
        return step < 0 ? (left > 0 ? 1 : 0) : (left >= 0 ? 1 : 0);
    }

    /// <summary>A word without its case and punctuation: a near miss often differs in these alone.</summary>
    private static string Key(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static List<Range> Split(string text)
    {
        var ranges = new List<Range>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start) is var space and >= 0 ? space : text.Length;
            ranges.Add(start..end);
            start = end + 1;
        }

        return ranges;
    }

    private sealed record Window(SourceBlock Block, int Start, int End, int Score);
}
