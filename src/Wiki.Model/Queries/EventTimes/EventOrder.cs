using Wiki.Model.Records;

namespace Wiki.Model.Queries.EventTimes;

/// <summary>
/// Which events come before which: by their own <c>after</c> and <c>before</c>, or those of their whole.
/// </summary>
internal sealed class EventOrder
{
    private readonly IReadOnlyDictionary<string, Event> _events;

    public EventOrder(IReadOnlyDictionary<string, Event> events)
    {
        _events = events;
        var steps = events.Values.SelectMany(Steps).Distinct().ToList();
        Earlier = steps.ToLookup(step => step.Later, step => step.Earlier, StringComparer.Ordinal);
        Later = steps.ToLookup(step => step.Earlier, step => step.Later, StringComparer.Ordinal);
        Parts = events.Values.Where(@event => WholeOf(@event) is not null)
            .ToLookup(@event => WholeOf(@event)!.Id, @event => @event.Id, StringComparer.Ordinal);
    }

    public ILookup<string, string> Earlier { get; }

    public ILookup<string, string> Later { get; }

    /// <summary>By the id of an event, the ids of its parts.</summary>
    public ILookup<string, string> Parts { get; }

    /// <summary>The earlier events of an event and of what it is part of.</summary>
    public IEnumerable<string> AllEarlier(string id) => WithWholes(id, Earlier);

    /// <summary>The later events of an event and of what it is part of.</summary>
    public IEnumerable<string> AllLater(string id) => WithWholes(id, Later);

    public Event? WholeOf(Event @event) =>
        @event.PartOf is { } whole ? _events.GetValueOrDefault(whole.Id) : null;

    /// <summary>What an event is part of, and what that is part of, up to the largest.</summary>
    public IEnumerable<Event> Wholes(Event @event)
    {
        var seen = new HashSet<string>([@event.Id], StringComparer.Ordinal);
        for (var whole = WholeOf(@event); whole is not null && seen.Add(whole.Id); whole = WholeOf(whole))
            yield return whole;
    }

    /// <summary>An event that its own whole is ordered against is no relation of the whole to itself.</summary>
    private IEnumerable<string> WithWholes(string id, ILookup<string, string> order)
    {
        var wholes = Wholes(_events[id]).Select(whole => whole.Id).ToList();
        var inherited = wholes.SelectMany(whole => order[whole]).Where(other => other != id && !wholes.Contains(other));
        return order[id].Concat(inherited);
    }

    private IEnumerable<(string Earlier, string Later)> Steps(Event @event)
    {
        var before = @event.After.Select(earlier => (Earlier: earlier.Id, Later: @event.Id));
        var after = @event.Before.Select(later => (Earlier: @event.Id, Later: later.Id));
        return before.Concat(after)
            .Where(step => _events.ContainsKey(step.Earlier) && _events.ContainsKey(step.Later));
    }
}
