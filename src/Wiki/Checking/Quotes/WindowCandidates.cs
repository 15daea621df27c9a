using Wiki.Limits;

namespace Wiki.Checking.Quotes;

/// <summary>
/// The segments of a source in which a window may start that has at least a number of a query's words. The rarest words
/// come first: a window that has none of them has too few, so that for the common words, which are in most segments,
/// few segments are looked at.
/// </summary>
/// <param name="reach">How many segments a window that starts in one may reach into.</param>
internal sealed class WindowCandidates(SourceWords words, QueryWords query, int reach)
{
    private readonly int[] _promises = new int[words.Segments.Count];
    private readonly List<int> _found = [];

    /// <summary>
    /// The segments in the order of the text, each with the number of words that a window which starts in it has at
    /// most.
    /// </summary>
    /// <param name="least">The fewest words of such a window.</param>
    public IEnumerable<(int Segment, int Promise)> With(int least)
    {
        var remaining = query.Length;
        foreach (var (word, index) in query.Words.OrderBy(word => words.SegmentsWith(word.Key).Count))
        {
            var isOpen = remaining >= least;
            if (isOpen)
                Admit(words.SegmentsWith(word), query.Counts[index]);
            else
                Count(words.SegmentsWith(word), query.Counts[index]);
            remaining -= query.Counts[index];
            if (remaining < least)
                Close(least - remaining, isOpen);
        }

        return _found.Select(segment => (segment, _promises[segment]));
    }

    /// <summary>Adds every segment from which a window may reach a word.</summary>
    private void Admit(List<int> segments, int count)
    {
        var next = 0;
        foreach (var segment in segments)
        {
            for (var start = Math.Max(next, segment - reach); start <= segment; start++)
            {
                Work.Step();
                if (!words.AreOfOneBlock(start, segment))
                    continue;
                if (_promises[start] == 0)
                    _found.Add(start);
                _promises[start] += count;
            }

            next = segment + 1;
        }
    }

    /// <summary>Adds to the promise of the segments from which a window may reach a word.</summary>
    private void Count(List<int> segments, int count)
    {
        var next = 0;
        foreach (var start in _found)
        {
            Work.Step();
            next = LowerBound(segments, start, next);
            if (next == segments.Count)
                return;
            if (segments[next] <= start + reach && words.AreOfOneBlock(start, segments[next]))
                _promises[start] += count;
        }
    }

    /// <summary>Removes the segments that have promised too few words.</summary>
    private void Close(int promised, bool isUnsorted)
    {
        _found.RemoveAll(segment => _promises[segment] < promised);
        if (isUnsorted)
            _found.Sort();
    }

    /// <summary>
    /// The index of the first number that is not less than a value. It costs the logarithm of how far it is from an
    /// index, so that a few numbers are found in many, and many in as many.
    /// </summary>
    private static int LowerBound(List<int> sorted, int value, int from)
    {
        var step = 1;
        while (from + step < sorted.Count && sorted[from + step] < value)
        {
            from += step;
            step *= 2;
        }

        var found = sorted.BinarySearch(from, Math.Min(step + 1, sorted.Count - from), value, comparer: null);
        return found < 0 ? ~found : found;
    }
}
