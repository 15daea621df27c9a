namespace Wiki.Composing.Drawings;

/// <summary>From where to where the mark of an event goes, in per cent.</summary>
internal sealed class TimeEnds(TimeScale scale, Placements placements)
{
    private const double Edge = 0.5;

    public Placement Placement(Event one) => placements.Of(one);

    /// <summary>
    /// From the first day to the end of the last; a part of the day where others of it come before or after. What no
    /// report dates begins behind an event of one day that it follows, and ends before one that it precedes.
    /// </summary>
    public (double Left, double Right) Of(Event one)
    {
        var placement = placements.Of(one);
        if (placement.Day is { DayNumber: var day })
            return (scale.X(day + ((double)placement.FirstStep / placement.Steps)), scale.X(day + ((placement.LastStep + 1.0) / placement.Steps)));
        var left = placement.From is { } from ? scale.X(from.DayNumber) : Edge;
        var right = placement.Until is { } until ? scale.X(until.DayNumber + 1) : 100 - Edge;
        return one.Date is null ? Between(one, left, right) : (left, right);
    }

    private (double Left, double Right) Between(Event one, double left, double right)
    {
        var after = OfOneDay(placements.Earlier[one.Id]).Select(ends => ends.Right).Append(left).Max();
        var before = OfOneDay(placements.Later[one.Id]).Select(ends => ends.Left).Append(right).Min();
        return after < before ? (after, before) : (left, right);
    }

    private IEnumerable<(double Left, double Right)> OfOneDay(IEnumerable<string> neighbours) =>
        neighbours.Select(placements.Find).Where(neighbour => placements.Of(neighbour).Day is not null).Select(Of);
}
