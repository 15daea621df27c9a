namespace Wiki.Model;

/// <summary>The order of events in time.</summary>
public sealed class Chronology
{
    private readonly Dictionary<string, Event> _events;
    private readonly ILookup<string, string> _later;
    private readonly ILookup<string, string> _earlier;

    private Chronology(IEnumerable<Event> events)
    {
        _events = events.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var steps = _events.Values.SelectMany(Steps).Where(step => _events.ContainsKey(step.Earlier) && _events.ContainsKey(step.Later)).Distinct().ToList();
        _later = steps.ToLookup(step => step.Earlier, step => step.Later, StringComparer.Ordinal);
        _earlier = steps.ToLookup(step => step.Later, step => step.Earlier, StringComparer.Ordinal);
    }

    /// <summary>
    /// Events by their first day, then their last, then their id. An undated one stands right after what it follows, else
    /// right before what it precedes, else at the end.
    /// </summary>
    public static IReadOnlyList<Event> Of(IEnumerable<Event> events) => new Chronology(events).Place();

    private List<Event> Place()
    {
        var order = Comparer<Event>.Create(Compare);
        var held = _earlier.ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var waiting = new SortedSet<Event>(_events.Values, order);
        var free = new SortedSet<Event>(waiting.Where(one => !held.ContainsKey(one.Id)), order);
        var placed = new List<Event>();
        while (waiting.Count > 0)
        {
            // A circle of events frees none of them; the first of it in time breaks it.
            var one = free.Min ?? waiting.Min!;
            free.Remove(one);
            waiting.Remove(one);
            placed.Add(one);
            free.UnionWith(_later[one.Id].Where(later => --held[later] == 0).Select(later => _events[later]).Where(waiting.Contains));
        }

        return placed;
    }

    private int Compare(Event? left, Event? right)
    {
        var byStart = Start(left!).CompareTo(Start(right!));
        var byEnd = End(left!).CompareTo(End(right!));
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : string.CompareOrdinal(left!.Id, right!.Id);
    }

    private DateOnly Start(Event one)
    {
        if (one.Date is { } date)
            return date.Value.Earliest ?? DateOnly.MinValue;
        if (_earlier.Contains(one.Id))
            return DateOnly.MinValue;
        return _later[one.Id].Select(later => _events[later].Date?.Value.Earliest).Min() ?? DateOnly.MaxValue;
    }

    /// <summary>An undated event precedes the dated ones of its day.</summary>
    private static DateOnly End(Event one) => one.Date is { } date ? date.Value.Latest ?? DateOnly.MaxValue : DateOnly.MinValue;

    private static IEnumerable<(string Earlier, string Later)> Steps(Event one) =>
        [.. one.After.Select(earlier => (earlier.Id, one.Id)), .. one.Before.Select(later => (one.Id, later.Id))];
}
