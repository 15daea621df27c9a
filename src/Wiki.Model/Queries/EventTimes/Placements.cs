using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Queries.EventTimes;

/// <summary>
/// Places events in time: by their own dates, by those of the events they relate to, and by the day on which their
/// sources were published.
/// </summary>
public sealed class Placements
{
    private readonly Dictionary<string, Event> _events;
    private readonly Dictionary<string, Placement> _placed = new(StringComparer.Ordinal);
    private readonly EventOrder _order;
    private readonly Corpus? _corpus;

    /// <param name="events">The events to place.</param>
    /// <param name="corpus">
    /// The corpus that knows which of them are upcoming, and when their sources were published; null if neither is
    /// known.
    /// </param>
    public Placements(IEnumerable<Event> events, Corpus? corpus = null)
    {
        _corpus = corpus;
        _events = events.DistinctBy(@event => @event.Id).ToDictionary(@event => @event.Id, StringComparer.Ordinal);
        _order = new EventOrder(_events);
        var days = new DayBounds(_events, _order, PublishedBy);
        foreach (var @event in _events.Values)
            _placed[@event.Id] = days.Of(@event);
        AddSteps();
        var steps = new StepBounds(_events, _order, _placed);
        var placed = _events.Keys.Select(id => (Id: id, At: steps.Of(id))).ToList();
        foreach (var (id, at) in placed)
            _placed[id] = at;
    }

    /// <summary>By the id of an event, the ids of those that <c>after</c> and <c>before</c> say are earlier.</summary>
    public ILookup<string, string> Earlier => _order.Earlier;

    /// <summary>By the id of an event, the ids of those that <c>after</c> and <c>before</c> say are later.</summary>
    public ILookup<string, string> Later => _order.Later;

    public Placement Of(Event @event) => _placed[@event.Id];

    /// <summary>The event of an id from <see cref="Earlier"/> or <see cref="Later"/>.</summary>
    public Event Find(string id) => _events[id];

    /// <summary>The ids of all events that are said to be earlier than an event, also by way of others.</summary>
    public IReadOnlySet<string> AllEarlier(Event @event)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(_order.AllEarlier(@event.Id));
        while (waiting.TryDequeue(out var id))
        {
            foreach (var earlier in found.Add(id) ? _order.AllEarlier(id) : [])
                waiting.Enqueue(earlier);
        }

        return found;
    }

    /// <summary>What an event is part of, and what that is part of, up to the largest.</summary>
    public IEnumerable<Event> Wholes(Event @event) => _order.Wholes(@event);

    /// <summary>Whether a source dates the event, or what it is part of.</summary>
    public bool IsDated(Event @event) =>
        @event.Date is not null || Wholes(@event).Any(whole => whole.Date is not null);

    /// <summary>Whether an event is still to come for all who speak of it: each of its claims is a forecast.</summary>
    public bool IsUpcoming(Event @event) =>
        _corpus is { } corpus
        && @event.Claims.Count > 0
        && @event.Claims.All(claim => corpus.Find<Claim>(claim) is { Kind: ClaimKind.Forecast });

    /// <summary>The last day on which the first source that carries the event can have appeared.</summary>
    public DateOnly? PublishedBy(Event @event)
    {
        if (_corpus is not { } corpus || IsUpcoming(@event))
            return null;
        return corpus.GetAll<Claim>(@event.Claims)
            .Where(claim => claim.IsActive && claim.Kind != ClaimKind.Forecast)
            .SelectMany(claim => claim.Citations)
            .Where(citation => citation.Carries)
            .Select(citation => corpus.Find<Source>(citation.Source))
            .OfType<Source>()
            .Min(AppearedBy);
    }

    private static DateOnly? AppearedBy(Source source) =>
        new[] { source.Published.Value.Latest, source.Written?.Value.Latest }.Min();

    private void AddSteps()
    {
        var steps = new DaySteps(_order, _placed);
        var days = _placed.Where(each => each.Value.Day is not null).ToLookup(each => each.Value.Day, each => each.Key);
        foreach (var (id, at) in days.SelectMany(day => steps.Of([.. day])).ToList())
            _placed[id] = at;
    }
}
