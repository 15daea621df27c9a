namespace Wiki.Model;

/// <summary>The order of events in time.</summary>
public static class Chronology
{
    /// <summary>By their first day, then their last; undated events come after the dated ones, equal ones in the order of their ids.</summary>
    public static IComparer<Event> Order { get; } = Comparer<Event>.Create(Compare);

    /// <summary>Events in their order, those that are told to come after others moved behind these.</summary>
    public static IReadOnlyList<Event> Of(IEnumerable<Event> events)
    {
        var waiting = new SortedSet<Event>(events, Order);
        var byId = waiting.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var steps = waiting.SelectMany(Follows).Where(step => byId.ContainsKey(step.Earlier) && byId.ContainsKey(step.Later)).Distinct().ToList();
        var next = steps.ToLookup(step => step.Earlier, step => byId[step.Later], StringComparer.Ordinal);
        var held = steps.GroupBy(step => step.Later, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var free = new SortedSet<Event>(waiting.Where(one => !held.ContainsKey(one.Id)), Order);
        var placed = new List<Event>();
        while (waiting.Count > 0)
        {
            // A circle of events frees none of them; the first of it in time breaks it.
            var one = free.Min ?? waiting.Min!;
            free.Remove(one);
            waiting.Remove(one);
            placed.Add(one);
            free.UnionWith(next[one.Id].Where(later => --held[later.Id] == 0 && waiting.Contains(later)));
        }

        return placed;
    }

    private static IEnumerable<(string Later, string Earlier)> Follows(Event one) =>
        [.. one.After.Select(earlier => (one.Id, earlier.Id)), .. one.Before.Select(later => (later.Id, one.Id))];

    private static int Compare(Event left, Event right)
    {
        var byStart = Start(left).CompareTo(Start(right));
        var byEnd = End(left).CompareTo(End(right));
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : string.CompareOrdinal(left.Id, right.Id);
    }

    private static DateOnly Start(Event one) => one.Date is { } date ? date.Value.Earliest ?? DateOnly.MinValue : DateOnly.MaxValue;

    private static DateOnly End(Event one) => one.Date?.Value.Latest ?? DateOnly.MaxValue;
}
