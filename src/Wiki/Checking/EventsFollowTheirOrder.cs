using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>What comes after what has no circle, and agrees with the dates, also by way of events that have none.</summary>
internal static class EventsFollowTheirOrder
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var steps = content.Corpus.Events.SelectMany(Steps).ToList();
        var (order, forward) = Peel(steps, step => step.Earlier, step => step.Later);
        var (_, circle) = Peel(steps, step => step.Later, step => step.Earlier);
        circle.IntersectWith(forward);
        var latest = LatestBefore(order, steps, content.Corpus);
        foreach (var step in steps)
        {
            if (step.Earlier == step.Later)
                yield return EditorialProblems.OrderOfItself(step.At, step.Earlier);
            else if (circle.Contains(step.Earlier) && circle.Contains(step.Later))
                yield return EditorialProblems.OrderIsCircular(step.At, step.Earlier, step.Later);
            else if (latest.GetValueOrDefault(step.Earlier) is { } earlier && content.Corpus.Find(step.Later) is Event { Date: { } date } later && !earlier.Date!.Value.Value.CanPrecede(date.Value))
                yield return earlier.Id == step.Earlier ? EditorialProblems.OrderAgainstDates(step.At, earlier, later) : EditorialProblems.OrderAgainstDatesByWay(step.At, earlier, step.Earlier, later);
        }
    }

    private static IEnumerable<Step> Steps(Event one) =>
        [.. one.After.Select(earlier => new Step(earlier.Id, one.Id, earlier.At)), .. one.Before.Select(later => new Step(one.Id, later.Id, later.At))];

    /// <summary>Takes away the events that nothing leads to, one after the other; what is left is on a circle or behind one.</summary>
    private static (List<string> Order, HashSet<string> Left) Peel(List<Step> steps, Func<Step, string> from, Func<Step, string> to)
    {
        var left = steps.SelectMany(step => new[] { step.Earlier, step.Later }).ToHashSet(StringComparer.Ordinal);
        var next = steps.ToLookup(from, to, StringComparer.Ordinal);
        var held = steps.GroupBy(to, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var order = left.Where(id => !held.ContainsKey(id)).ToList();
        for (var index = 0; index < order.Count; index++)
        {
            left.Remove(order[index]);
            order.AddRange(next[order[index]].Where(each => --held[each] == 0));
        }

        return (order, left);
    }

    /// <summary>For each event the one, of itself and all that come before it, that begins last by its date.</summary>
    private static Dictionary<string, Event> LatestBefore(List<string> order, List<Step> steps, Corpus corpus)
    {
        var before = steps.ToLookup(step => step.Later, step => step.Earlier, StringComparer.Ordinal);
        var latest = new Dictionary<string, Event>(StringComparer.Ordinal);
        foreach (var id in order)
        {
            var dated = before[id].Select(earlier => latest.GetValueOrDefault(earlier)).Append(corpus.Find(id) as Event);
            if (dated.OfType<Event>().Where(one => one.Date is not null).MaxBy(one => one.Date!.Value.Value.Earliest ?? DateOnly.MinValue) is { } last)
                latest[id] = last;
        }

        return latest;
    }

    private sealed record Step(string Earlier, string Later, Location At);
}
