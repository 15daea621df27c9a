using Wiki.Model.Records;

namespace Wiki.Model.Queries.EventTimes;

/// <summary>
/// The first and the last possible day of events: by their dates, by the order among them, and by the day on which a
/// source that carries them had been published.
/// </summary>
internal sealed class DayBounds(
    IReadOnlyDictionary<string, Event> events, EventOrder order, Func<Event, DateOnly?> published)
{
    private readonly Dictionary<(string Id, bool IsStart), DateOnly?> _bounds = [];

    /// <summary>If the relations contradict a date, only the date is used.</summary>
    public Placement Of(Event @event)
    {
        var (from, until) = (Bound(@event.Id, isStart: true), Bound(@event.Id, isStart: false));
        if (from is null || until is null || from <= until)
            return new Placement(from, until);
        return @event.Date is { Value: var date } ? new Placement(date.Earliest, date.Latest) : new(from, null);
    }

    private DateOnly? Bound(string id, bool isStart)
    {
        if (_bounds.TryGetValue((id, isStart), out var known))
            return known;

        // Cached before the recursion, so that a cycle ends.
        _bounds[(id, isStart)] = null;
        var bound = isStart ? First(events[id]) : Last(events[id]);
        _bounds[(id, isStart)] = bound;
        return bound;
    }

    private DateOnly? First(Event @event) =>
        order.AllEarlier(@event.Id).Select(EndsFrom).Append(OwnBound(@event, isStart: true)).Max();

    private DateOnly? Last(Event @event)
    {
        var last = order.AllLater(@event.Id).Select(StartsUntil).Append(OwnBound(@event, isStart: false)).Min();
        var isBounded = last is not null || @event.Date is not null || Bound(@event.Id, isStart: true) is not null;
        return isBounded && published(@event) is { } day && (last is null || day < last) ? day : last;
    }

    private DateOnly? OwnBound(Event @event, bool isStart)
    {
        if (@event.Date is { Value: var date })
            return isStart ? date.Earliest : date.Latest;
        return order.WholeOf(@event) is { } whole ? Bound(whole.Id, isStart) : null;
    }

    /// <summary>The first day on which an event can have ended.</summary>
    private DateOnly? EndsFrom(string id)
    {
        var (from, date) = (Bound(id, isStart: true), events[id].Date?.Value);
        return date is { IsLasting: true, End.Point.First: var end } && (from is null || end > from) ? end : from;
    }

    /// <summary>The last day on which an event can have begun.</summary>
    private DateOnly? StartsUntil(string id)
    {
        var (until, date) = (Bound(id, isStart: false), events[id].Date?.Value);
        return date is { IsLasting: true, Start.Point.Last: var start } && (until is null || start < until)
            ? start
            : until;
    }
}
