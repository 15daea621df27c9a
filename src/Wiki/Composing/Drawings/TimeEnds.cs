namespace Wiki.Composing.Drawings;

/// <summary>The left and right ends of the marks of events, in per cent.</summary>
internal sealed class TimeEnds(TimeScale scale, Placements placements)
{
    private const double Edge = 0.5;

    public Placement Placement(Event @event) => placements.Of(@event);

    /// <summary>
    /// From the start of the first day to the end of the last; only a part of the day if other events of that day come
    /// before or after. An event without a date starts after the events of one day that it follows, and ends before
    /// those that it precedes.
    /// </summary>
    public (double Left, double Right) Of(Event @event)
    {
        var placement = placements.Of(@event);
        if (placement.Day is { DayNumber: var day })
            return WithinDay(placement, day);
        var left = placement.From is { } from ? scale.X(from.DayNumber) : Edge;
        var right = placement.Until is { } until ? scale.X(until.DayNumber + 1) : 100 - Edge;
        return @event.Date is null ? Between(@event, left, right) : (left, right);
    }

    private (double Left, double Right) WithinDay(Placement placement, int day)
    {
        double steps = placement.Steps;
        return (scale.X(day + (placement.FirstStep / steps)), scale.X(day + ((placement.LastStep + 1) / steps)));
    }

    private (double Left, double Right) Between(Event @event, double left, double right)
    {
        var after = OfOneDay(placements.Earlier[@event.Id]).Select(ends => ends.Right).Append(left).Max();
        var before = OfOneDay(placements.Later[@event.Id]).Select(ends => ends.Left).Append(right).Min();
        return after < before ? (after, before) : (left, right);
    }

    private IEnumerable<(double Left, double Right)> OfOneDay(IEnumerable<string> neighbours) =>
        neighbours.Select(placements.Find).Where(neighbour => placements.Of(neighbour).Day is not null).Select(Of);
}
