namespace Wiki.Checking.Quotes;

/// <summary>Finds the window with most words of a query among the segments of a source that may contain it.</summary>
internal sealed class NearestWindows(SourceWords words, QueryWords query)
{
    /// <summary>Regions that are looked at where very many promise as much.</summary>
    private const int MostRegions = 500;

    /// <summary>How many segments a window that starts in one may reach into.</summary>
    private readonly int _reach = (query.Length + SourceWords.WordsOfSegment - 1) / SourceWords.WordsOfSegment;

    /// <summary>The best window, where one has half of the words; of equal ones the first in the text.</summary>
    public WordWindow Best()
    {
        foreach (var least in Levels())
        {
            var best = Best(least);
            if (best.Score >= least)
                return best;
        }

        return default;
    }

    /// <summary>
    /// Windows with all words but one or a tenth are looked for first: most quotes that are not found differ in a word
    /// or two, and the more words a window has to have, the fewer segments may contain it.
    /// </summary>
    private IEnumerable<int> Levels()
    {
        var half = Percent(50);
        return new[] { Math.Min(Percent(90), query.Length - 1), Percent(70), half }
            .Where(least => least >= half)
            .Distinct();
    }

    private int Percent(int share) => ((query.Length * share) + 99) / 100;

    private WordWindow Best(int least)
    {
        var best = default(WordWindow);
        var regions = new WindowCandidates(words, query, _reach).With(least).OrderByDescending(each => each.Promise);
        foreach (var (region, promise) in regions.Take(MostRegions))
        {
            if (promise < best.Score)
                return best;
            best = Better(best, In(region));
        }

        return best;
    }

    private WordWindow In(int region)
    {
        var first = words.Segments[region];
        var end = region;
        while (end < region + _reach && end + 1 < words.Segments.Count && words.AreOfOneBlock(region, end + 1))
            end++;
        return WordWindow.In(first.Block, query, first.Start, words.Segments[end].End);
    }

    private static WordWindow Better(WordWindow left, WordWindow right)
    {
        if (left.Score != right.Score)
            return left.Score > right.Score ? left : right;
        return left.Score == 0 || IsBefore(left, right) ? left : right;
    }

    private static bool IsBefore(WordWindow left, WordWindow right) =>
        (left.Block.Index, left.Start).CompareTo((right.Block.Index, right.Start)) <= 0;
}
