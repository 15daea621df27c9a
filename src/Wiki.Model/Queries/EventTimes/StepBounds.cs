using Wiki.Model.Records;

namespace Wiki.Model.Queries.EventTimes;

/// <summary>The earliest beginning and the latest end of events, as days with fractions for their steps.</summary>
internal sealed class StepBounds(
    IReadOnlyDictionary<string, Event> events, EventOrder order, IReadOnlyDictionary<string, Placement> placed)
{
    private readonly Dictionary<(string Id, bool IsStart), double?> _known = [];

    public Placement Of(string id)
    {
        var (start, end) = (At(id, isStart: true), At(id, isStart: false));
        return start < end || start is null || end is null
            ? placed[id] with { Start = start, End = end }
            : placed[id] with { Start = placed[id].From?.DayNumber, End = placed[id].Until?.DayNumber + 1 };
    }

    private double? At(string id, bool isStart)
    {
        if (_known.TryGetValue((id, isStart), out var known))
            return known;

        // Cached before the recursion, so that a cycle ends.
        _known[(id, isStart)] = isStart ? placed[id].From?.DayNumber : placed[id].Until?.DayNumber + 1;
        var bound = isStart ? Start(id) : End(id);
        _known[(id, isStart)] = bound;
        return bound;
    }

    private double? Start(string id) => placed[id] switch
    {
        { Day.DayNumber: var day } at => day + ((double)at.FirstStep / at.Steps),
        { From.DayNumber: var from } => order.AllEarlier(id).Select(EndsFrom).Append(from).Max(),
        _ => null,
    };

    private double? End(string id) => placed[id] switch
    {
        { Day.DayNumber: var day } at => day + ((at.LastStep + 1.0) / at.Steps),
        { Until.DayNumber: var until } => order.AllLater(id).Select(StartsUntil).Append(until + 1).Min(),
        _ => null,
    };

    /// <summary>The earliest end of an event; a whole ends no earlier than its parts.</summary>
    private double? EndsFrom(string id)
    {
        if (placed[id] is { Day.DayNumber: var day } at)
            return day + (SameDay(id).Append(at).Max(each => each.FirstStep + 1.0) / at.Steps);
        var end = events[id].Date is { Value: { IsLasting: true, End.Point.First.DayNumber: var last } } ? last : 0;
        return At(id, isStart: true) is { } start ? Math.Max(start, end) : null;
    }

    /// <summary>The latest beginning of an event; a whole begins no later than its parts.</summary>
    private double? StartsUntil(string id)
    {
        if (placed[id] is { Day.DayNumber: var day } at)
            return day + ((double)SameDay(id).Append(at).Min(each => each.LastStep) / at.Steps);
        var end = At(id, isStart: false);
        return events[id].Date is { Value: { IsLasting: true, Start.Point.Last.DayNumber: var first } }
            ? Math.Min(end ?? double.MaxValue, first + 1.0)
            : end;
    }

    private IEnumerable<Placement> SameDay(string whole) =>
        order.Parts[whole].Select(part => placed[part]).Where(part => part.Day == placed[whole].Day);
}
