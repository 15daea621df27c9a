namespace Wiki.Model.Queries.EventTimes;

/// <summary>
/// The steps of a day: as many as its longest chain of events that follow each other, and one more before or behind
/// them for events that can, but need not, be of that day.
/// </summary>
internal sealed class DaySteps(EventOrder order, IReadOnlyDictionary<string, Placement> placed)
{
    /// <summary>The placements of all events of one day, with their steps.</summary>
    public IEnumerable<KeyValuePair<string, Placement>> Of(IReadOnlyList<string> ofDay)
    {
        var ids = ofDay.ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ofDay)
        {
            Depth(id, order.AllEarlier, ids, first);
            Depth(id, order.AllLater, ids, last);
        }

        var lead = ofDay.SelectMany(order.AllEarlier).Any(CanBeOfIt) ? 1 : 0;
        var tail = ofDay.SelectMany(order.AllLater).Any(CanBeOfIt) ? 1 : 0;
        var chain = first.Values.Max() + 1;
        return ofDay.Select(id => KeyValuePair.Create(id, placed[id] with
        {
            Steps = lead + chain + tail,
            FirstStep = lead + first[id],
            LastStep = lead + Math.Max(first[id], chain - 1 - last[id]),
        }));

        bool CanBeOfIt(string other) => !ids.Contains(other) && IsAround(placed[other], placed[ofDay[0]].Day!.Value);
    }

    private static bool IsAround(Placement other, DateOnly day) =>
        (other.From is null || other.From <= day) && (other.Until is null || other.Until >= day);

    private static int Depth(
        string id,
        Func<string, IEnumerable<string>> next,
        HashSet<string> within,
        Dictionary<string, int> known)
    {
        if (known.TryGetValue(id, out var depth))
            return depth;
        known[id] = 0;
        return known[id] = next(id)
            .Where(within.Contains)
            .Select(neighbour => Depth(neighbour, next, within, known) + 1)
            .DefaultIfEmpty()
            .Max();
    }
}
