namespace Wiki.Model;

/// <summary>The order of events in time.</summary>
public static class Chronology
{
    /// <summary>By their first day, then their last; undated events come after the dated ones, equal ones in the order of their ids.</summary>
    public static IComparer<Event> Order { get; } = Comparer<Event>.Create(Compare);

    /// <summary>Events in their order, those that are told to come after others moved behind these.</summary>
    public static IReadOnlyList<Event> Of(IEnumerable<Event> events)
    {
        var waiting = events.Order(Order).ToList();
        var follows = waiting.SelectMany(Follows).ToLookup(pair => pair.Later, pair => pair.Earlier, StringComparer.Ordinal);
        var placed = new List<Event>();
        while (waiting.Count > 0)
        {
            var next = waiting.FirstOrDefault(one => !waiting.Exists(other => other != one && follows[one.Id].Contains(other.Id))) ?? waiting[0];
            waiting.Remove(next);
            placed.Add(next);
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
