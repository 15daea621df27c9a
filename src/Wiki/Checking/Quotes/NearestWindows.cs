using Wiki.Limits;

namespace Wiki.Checking.Quotes;

/// <summary>Finds the window with most words of a query among the segments of a source that may contain it.</summary>
internal sealed class NearestWindows(SourceWords words, QueryWords query)
{
    /// <summary>Regions that are looked at where very many promise as much.</summary>
    private const int MostRegions = 500;

    /// <summary>How many segments a window that starts in one may reach into.</summary>
    private readonly int _reach = (query.Length + SourceWords.WordsOfSegment - 1) / SourceWords.WordsOfSegment;

    /// <summary>The best window, where one may have half of the words; of equal ones the first in the text.</summary>
    public WordWindow Best()
    {
        var best = default(WordWindow);
        var promises = Promises();
        var regions = Enumerable.Range(0, promises.Length)
            .Where(region => promises[region] * 2 >= query.Length)
            .OrderByDescending(region => promises[region]);
        foreach (var region in regions.Take(MostRegions).TakeWhile(region => promises[region] >= best.Score))
            best = Better(best, In(region));
        return best;
    }

    /// <summary>
    /// For each segment, how many words a window that starts in it has at most, where that may be half of them. The
    /// rarest words come first: a window that has none of them has less than half, so that for the common words, which
    /// are in most segments, few segments are looked at.
    /// </summary>
    private int[] Promises()
    {
        var promises = new int[words.Segments.Count];
        var last = new int[promises.Length];
        var (remaining, possible) = (query.Length, default(List<int>));
        foreach (var (word, index) in query.Words.OrderBy(word => words.SegmentsWith(word.Key).Count))
        {
            var segments = words.SegmentsWith(word);
            if (remaining * 2 < query.Length)
            {
                possible ??= [.. Enumerable.Range(0, promises.Length).Where(start => promises[start] > 0)];
                foreach (var start in possible)
                    promises[start] += IsInReach(segments, start) ? query.Counts[index] : 0;
            }
            else
            {
                foreach (var segment in segments)
                    Promise(promises, last, segment, index);
            }

            remaining -= query.Counts[index];
        }

        return promises;
    }

    /// <summary>Whether a window that starts in a segment may reach one of others, which are in order.</summary>
    private bool IsInReach(List<int> segments, int start)
    {
        var index = segments.BinarySearch(start);
        var next = index < 0 ? ~index : index;
        return next < segments.Count
            && segments[next] <= start + _reach
            && IsOfBlock(segments[next], words.Segments[start].Block);
    }

    private void Promise(int[] promises, int[] last, int segment, int word)
    {
        var block = words.Segments[segment].Block;
        for (var start = segment; start >= 0 && start >= segment - _reach; start--)
        {
            if (!IsOfBlock(start, block))
                return;
            Work.Step();
            if (last[start] == word + 1)
                continue;
            last[start] = word + 1;
            promises[start] += query.Counts[word];
        }
    }

    private WordWindow In(int region)
    {
        var first = words.Segments[region];
        var end = region;
        while (end < region + _reach && end + 1 < words.Segments.Count && IsOfBlock(end + 1, first.Block))
            end++;
        return WordWindow.In(first.Block, query, first.Start, words.Segments[end].End);
    }

    private bool IsOfBlock(int segment, SourceBlock block) => ReferenceEquals(words.Segments[segment].Block, block);

    private static WordWindow Better(WordWindow left, WordWindow right)
    {
        if (left.Score != right.Score)
            return left.Score > right.Score ? left : right;
        return left.Score == 0 || IsBefore(left, right) ? left : right;
    }

    private static bool IsBefore(WordWindow left, WordWindow right) =>
        (left.Block.Index, left.Start).CompareTo((right.Block.Index, right.Start)) <= 0;
}
