using Wiki.Model.Dates;
using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Queries;

/// <summary>Places events in time: by their own dates, or by those of the events they relate to.</summary>
public sealed class Placements
{
    private readonly Dictionary<string, Event> _events;
    private readonly Dictionary<string, Placement> _placed = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, bool IsStart), DateOnly?> _bounds = [];

    private readonly Corpus? _corpus;

    /// <param name="events">The events to place.</param>
    /// <param name="corpus">The corpus that tells which of them are upcoming; null if none of them is.</param>
    public Placements(IEnumerable<Event> events, Corpus? corpus = null)
    {
        _corpus = corpus;
        _events = events.DistinctBy(@event => @event.Id).ToDictionary(@event => @event.Id, StringComparer.Ordinal);
        var steps = _events.Values.SelectMany(Steps).Distinct().ToList();
        Earlier = steps.ToLookup(step => step.Later, step => step.Earlier, StringComparer.Ordinal);
        Later = steps.ToLookup(step => step.Earlier, step => step.Later, StringComparer.Ordinal);
        foreach (var @event in _events.Values)
            _placed[@event.Id] = Place(@event);
        var dated = _events.Values.Where(@event => Of(@event).Day is not null);
        foreach (var day in dated.ToLookup(@event => Of(@event).Day))
            Order([.. day]);
    }

    /// <summary>By the id of an event, the ids of those that <c>after</c> and <c>before</c> say are earlier.</summary>
    public ILookup<string, string> Earlier { get; }

    /// <summary>By the id of an event, the ids of those that <c>after</c> and <c>before</c> say are later.</summary>
    public ILookup<string, string> Later { get; }

    public Placement Of(Event @event) => _placed[@event.Id];

    /// <summary>The event of an id from <see cref="Earlier"/> or <see cref="Later"/>.</summary>
    public Event Find(string id) => _events[id];

    /// <summary>Whether an event is still to come for all who speak of it: each of its claims is a forecast.</summary>
    public bool IsUpcoming(Event @event) =>
        _corpus is { } corpus
        && @event.Claims.Count > 0
        && @event.Claims.All(claim => corpus.Find<Claim>(claim) is { Kind: ClaimKind.Forecast });

    private IEnumerable<(string Earlier, string Later)> Steps(Event @event)
    {
        var before = @event.After.Select(earlier => (Earlier: earlier.Id, Later: @event.Id));
        var after = @event.Before.Select(later => (Earlier: @event.Id, Later: later.Id));
        return before.Concat(after)
            .Where(step => _events.ContainsKey(step.Earlier) && _events.ContainsKey(step.Later));
    }

    private Placement Place(Event @event)
    {
        var (from, until) = (Bound(@event.Id, isStart: true), Bound(@event.Id, isStart: false));
        return from > until ? new Placement(from, null) : new Placement(from, until);
    }

    private DateOnly? Bound(string id, bool isStart)
    {
        if (_bounds.TryGetValue((id, isStart), out var known))
            return known;

        // Cached before the recursion, so that a cycle ends.
        _bounds[(id, isStart)] = null;
        var @event = _events[id];
        var bound = @event.Date is { } date ? EndOf(date.Value, isStart) : BoundOfNeighbours(@event, isStart);
        _bounds[(id, isStart)] = bound;
        return bound;
    }

    private static DateOnly? EndOf(Edtf date, bool isStart) => isStart ? date.Earliest : date.Latest;

    private DateOnly? BoundOfNeighbours(Event @event, bool isStart)
    {
        var whole = @event.PartOf is { } reference && _events.ContainsKey(reference.Id) ? new[] { reference.Id } : [];
        var bounds = (isStart ? Earlier : Later)[@event.Id].Concat(whole).Select(id => Bound(id, isStart));
        return isStart ? bounds.Max() : bounds.Min();
    }

    /// <summary>A day has as many steps as its longest chain of events that follow each other.</summary>
    private void Order(List<Event> ofDay)
    {
        var ids = ofDay.Select(@event => @event.Id).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            Depth(id, Earlier, ids, first);
            Depth(id, Later, ids, last);
        }

        var steps = first.Values.Max() + 1;
        foreach (var id in ids)
        {
            var lastStep = Math.Max(first[id], steps - 1 - last[id]);
            _placed[id] = _placed[id] with { Steps = steps, FirstStep = first[id], LastStep = lastStep };
        }
    }

    private static int Depth(
        string id,
        ILookup<string, string> next,
        HashSet<string> within,
        Dictionary<string, int> known)
    {
        if (known.TryGetValue(id, out var depth))
            return depth;
        known[id] = 0;
        return known[id] = next[id]
            .Where(within.Contains)
            .Select(neighbour => Depth(neighbour, next, within, known) + 1)
            .DefaultIfEmpty()
            .Max();
    }
}
