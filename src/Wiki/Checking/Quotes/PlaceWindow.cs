using Wiki.Limits;

namespace Wiki.Checking.Quotes;

/// <summary>
/// Two neighbouring blocks, and where each part of a quote occurs in them. The places of the whole quote are found from
/// either end, part by part, so that it costs the number of occurrences, not of their combinations.
/// </summary>
/// <param name="firsts">The passages of the first part in one block, in the order of the text.</param>
/// <param name="parts">The passages of each part in the whole source; parts with the same words share them.</param>
/// <param name="near">Of these, the ones in the two blocks.</param>
internal sealed class PlaceWindow(
    IReadOnlyList<Passage> firsts,
    IReadOnlyList<IReadOnlyList<Passage>> parts,
    Func<IReadOnlyList<Passage>, IReadOnlyList<Passage>> near)
{
    private readonly Dictionary<object, IReadOnlyList<Passage>> _near = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// The place that begins with a passage and whose other parts are as near as possible; null if none.
    /// </summary>
    public IReadOnlyList<Passage>? Nearest(Passage first)
    {
        var place = new List<Passage>(parts.Count) { first };
        for (var part = 1; part < parts.Count; part++)
        {
            Work.Step();
            var passages = Near(part);
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
            Work.Step();
            var passages = Near(part);
            var index = part == parts.Count - 1 ? passages.Count - 1 : LastBefore(passages, place[part + 1]);
            if (index < 0)
                return null;
            place[part] = passages[index];
        }

        return place;
    }

    private IReadOnlyList<Passage> Near(int part)
    {
        if (part == 0)
            return firsts;
        if (!_near.TryGetValue(parts[part], out var known))
            _near.Add(parts[part], known = near(parts[part]));
        return known;
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
