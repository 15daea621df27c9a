using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>The order of events has no cycle and agrees with their dates, also across events without a date.</summary>
internal static class EventsFollowTheirOrder
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var steps = content.Corpus.Events.SelectMany(Steps).ToList();
        var (order, forward) = Sort(steps, step => step.Earlier, step => step.Later);
        var (_, cycle) = Sort(steps, step => step.Later, step => step.Earlier);
        cycle.IntersectWith(forward);
        var latest = LatestBefore(order, steps, content.Corpus);
        foreach (var step in steps)
        {
            if (step.Earlier == step.Later)
                yield return EditorialProblems.OrderOfItself(step.At, step.Earlier);
            else if (!(cycle.Contains(step.Earlier) && cycle.Contains(step.Later))
                && Contradiction(step, latest, content.Corpus) is { } problem)
                yield return problem;
        }

        // Rings that share a step are one mistake, so one step from each event is followed.
        var next = steps.Where(step => step.Earlier != step.Later)
            .Where(step => cycle.Contains(step.Earlier) && cycle.Contains(step.Later))
            .DistinctBy(step => step.Earlier)
            .ToDictionary(step => step.Earlier, StringComparer.Ordinal);
        foreach (var ring in Rings.Of(next, step => step.Later))
            yield return EditorialProblems.OrderIsCircular(next[ring[0]].At, ring);
    }

    private static Problem? Contradiction(Step step, Dictionary<string, Event> latest, Corpus corpus)
    {
        if (latest.GetValueOrDefault(step.Earlier) is not { } earlier
            || corpus.Find(step.Later) is not Event { Date: { } date } later
            || (earlier.Date!.Value.Value.CanPrecede(date.Value) && !IsLaterThatDay(earlier, later)))
            return null;
        return earlier.Id == step.Earlier
            ? EditorialProblems.OrderAgainstDates(step.At, earlier, later)
            : EditorialProblems.OrderAgainstDatesByWay(step.At, earlier, step.Earlier, later);
    }

    /// <summary>Clock times of one day, which compare as they are written; parts of the day overlap.</summary>
    private static bool IsLaterThatDay(Event earlier, Event later) =>
        earlier.Date!.Value.Value == later.Date!.Value.Value
        && earlier.Date.Value.Value.Earliest == later.Date!.Value.Value.Latest
        && earlier.Time?.Value is { } one
        && later.Time?.Value is { } two
        && char.IsAsciiDigit(one[0])
        && char.IsAsciiDigit(two[0])
        && string.CompareOrdinal(one, two) > 0;

    private static IEnumerable<Step> Steps(Event @event) =>
    [
        .. @event.After.Select(earlier => new Step(earlier.Id, @event.Id, earlier.At)),
        .. @event.Before.Select(later => new Step(@event.Id, later.Id, later.At)),
    ];

    /// <summary>Sorts events topologically (Kahn); the unsorted ones are on a cycle or behind one.</summary>
    private static (List<string> Order, HashSet<string> Unsorted) Sort(
        List<Step> steps, Func<Step, string> from, Func<Step, string> to)
    {
        var unsorted = steps.SelectMany(step => new[] { step.Earlier, step.Later }).ToHashSet(StringComparer.Ordinal);
        var next = steps.ToLookup(from, to, StringComparer.Ordinal);
        var incoming = steps.CountBy(to, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var order = unsorted.Where(id => !incoming.ContainsKey(id)).ToList();
        for (var index = 0; index < order.Count; index++)
        {
            unsorted.Remove(order[index]);
            order.AddRange(next[order[index]].Where(id => --incoming[id] == 0));
        }

        return (order, unsorted);
    }

    /// <summary>For each event, the one with the latest start date among itself and all events before it.</summary>
    private static Dictionary<string, Event> LatestBefore(List<string> order, List<Step> steps, Corpus corpus)
    {
        var before = steps.ToLookup(step => step.Later, step => step.Earlier, StringComparer.Ordinal);
        var latest = new Dictionary<string, Event>(StringComparer.Ordinal);
        foreach (var id in order)
        {
            var events = before[id].Select(earlier => latest.GetValueOrDefault(earlier))
                .Append(corpus.Find(id) as Event)
                .OfType<Event>();
            if (events.Where(@event => @event.Date is not null).MaxBy(StartOf) is { } last)
                latest[id] = last;
        }

        return latest;
    }

    private static DateOnly StartOf(Event dated) => dated.Date!.Value.Value.Earliest ?? DateOnly.MinValue;

    private sealed record Step(string Earlier, string Later, Location At);
}
