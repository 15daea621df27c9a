using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>Where events lie in time: by their dates, or by those of the events they follow, precede or belong to.</summary>
public sealed class Placements
{
    private readonly Dictionary<string, Event> _events;
    private readonly Dictionary<string, Placement> _placed = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, bool IsStart), DateOnly?> _bounds = [];

    public Placements(IEnumerable<Event> events)
    {
        _events = events.DistinctBy(one => one.Id).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var steps = _events.Values.SelectMany(Steps).Distinct().ToList();
        Earlier = steps.ToLookup(step => step.Later, step => step.Earlier, StringComparer.Ordinal);
        Later = steps.ToLookup(step => step.Earlier, step => step.Later, StringComparer.Ordinal);
        foreach (var one in _events.Values)
            _placed[one.Id] = Place(one);
        foreach (var day in _events.Values.Where(one => Of(one).Day is not null).ToLookup(one => Of(one).Day))
            Order([.. day]);
    }

    /// <summary>The events that are told to come before one.</summary>
    public ILookup<string, string> Earlier { get; }

    /// <summary>The events that are told to come after one.</summary>
    public ILookup<string, string> Later { get; }

    public Placement Of(Event one) => _placed[one.Id];

    /// <summary>An event by the id that a neighbour names.</summary>
    public Event Find(string id) => _events[id];

    private IEnumerable<(string Earlier, string Later)> Steps(Event one) =>
        one.After.Select(earlier => (Earlier: earlier.Id, Later: one.Id)).Concat(one.Before.Select(later => (Earlier: one.Id, Later: later.Id)))
            .Where(step => _events.ContainsKey(step.Earlier) && _events.ContainsKey(step.Later));

    private Placement Place(Event one)
    {
        var (from, until) = (Bound(one.Id, isStart: true), Bound(one.Id, isStart: false));
        return from > until ? new Placement(from, null) : new Placement(from, until);
    }

    private DateOnly? Bound(string id, bool isStart)
    {
        if (!_bounds.TryGetValue((id, isStart), out var bound))
        {
            // Stands while the neighbours are asked, so that a circle ends.
            _bounds[(id, isStart)] = null;
            var one = _events[id];
            bound = one.Date is { } date ? (isStart ? date.Value.Earliest : date.Value.Latest) : Among(one, isStart);
            _bounds[(id, isStart)] = bound;
        }

        return bound;
    }

    private DateOnly? Among(Event one, bool isStart)
    {
        var whole = one.PartOf is { } reference && _events.ContainsKey(reference.Id) ? new[] { reference.Id } : [];
        var bounds = (isStart ? Earlier : Later)[one.Id].Concat(whole).Select(id => Bound(id, isStart));
        return isStart ? bounds.Max() : bounds.Min();
    }

    /// <summary>The steps of a day are as many as its longest row of events that follow each other.</summary>
    private void Order(List<Event> ofDay)
    {
        var ids = ofDay.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            Depth(id, Earlier, ids, first);
            Depth(id, Later, ids, last);
        }

        var steps = first.Values.Max() + 1;
        foreach (var id in ids)
            _placed[id] = _placed[id] with { Steps = steps, FirstStep = first[id], LastStep = Math.Max(first[id], steps - 1 - last[id]) };
    }

    private static int Depth(string id, ILookup<string, string> next, HashSet<string> within, Dictionary<string, int> known)
    {
        if (known.TryGetValue(id, out var depth))
            return depth;
        known[id] = 0;
        return known[id] = next[id].Where(within.Contains).Select(other => Depth(other, next, within, known) + 1).DefaultIfEmpty().Max();
    }
}
