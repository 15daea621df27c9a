namespace Wiki.Checking.Quotes;

/// <summary>
/// Two neighbouring blocks, and where each part of a quote stands in them. The places of the whole quote are found from
/// either end, part by part, so that it costs the number of occurrences, not of their combinations.
/// </summary>
/// <param name="parts">The passages of each part in the order of the text; those of the first in one block.</param>
internal sealed class PlaceWindow(IReadOnlyList<IReadOnlyList<Passage>> parts)
{
    /// <summary>
    /// The place that begins with a passage and whose other parts are as near as possible; null if none.
    /// </summary>
    public IReadOnlyList<Passage>? Nearest(Passage first)
    {
        var place = new List<Passage>(parts.Count) { first };
        foreach (var passages in parts.Skip(1))
        {
            var index = LowerBound(passages, place[^1]);
            if (index == passages.Count)
                return null;
            place.Add(passages[index]);
        }

        return place;
    }

    /// <summary>The place whose parts are all as late as possible; null if there is none.</summary>
    public IReadOnlyList<Passage>? Last()
    {
        var place = new Passage[parts.Count];
        for (var part = parts.Count - 1; part >= 0; part--)
        {
            var index = part == parts.Count - 1 ? parts[part].Count - 1 : LastBefore(parts[part], place[part + 1]);
            if (index < 0)
                return null;
            place[part] = parts[part][index];
        }

        return place;
    }

    /// <summary>The index of the first passage after another.</summary>
    private static int LowerBound(IReadOnlyList<Passage> passages, Passage before)
    {
        var (low, high) = (0, passages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsBefore(before, passages[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The index of the last passage before another, or -1. Passages of one part are of one length.</summary>
    private static int LastBefore(IReadOnlyList<Passage> passages, Passage after)
    {
        var (low, high) = (0, passages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsBefore(passages[middle], after) ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static bool IsBefore(Passage left, Passage right) =>
        left.Block < right.Block || (left.Block == right.Block && left.End <= right.Start);
}
