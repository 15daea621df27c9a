namespace Wiki.Checking;

/// <summary>What comes after what has no circle, and agrees with the dates.</summary>
internal static class EventsFollowTheirOrder
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var steps = content.Corpus.Events.SelectMany(Steps).ToList();
        var circle = OnCircles(steps);
        foreach (var step in steps)
        {
            var (earlier, later) = (content.Corpus.Find(step.Earlier) as Event, content.Corpus.Find(step.Later) as Event);
            if (step.Earlier == step.Later)
                yield return Problems.OrderOfItself(step.At, step.Earlier);
            else if (circle.Contains(step.Earlier) && circle.Contains(step.Later))
                yield return Problems.OrderIsCircular(step.At, step.Earlier, step.Later);
            else if (earlier?.Date is { } first && later?.Date is { } second && !first.Value.CanPrecede(second.Value))
                yield return Problems.OrderAgainstDates(step.At, earlier.Id, first.Value.Written, later.Id, second.Value.Written);
        }
    }

    private static IEnumerable<Step> Steps(Event one) =>
        [.. one.After.Select(earlier => new Step(earlier.Id, one.Id, earlier.At)), .. one.Before.Select(later => new Step(one.Id, later.Id, later.At))];

    /// <summary>What is left when events that nothing comes before are taken away, and then those that nothing comes after.</summary>
    private static HashSet<string> OnCircles(List<Step> steps)
    {
        var forward = Peel(steps, step => step.Earlier, step => step.Later);
        forward.IntersectWith(Peel(steps, step => step.Later, step => step.Earlier));
        return forward;
    }

    private static HashSet<string> Peel(List<Step> steps, Func<Step, string> from, Func<Step, string> to)
    {
        var left = steps.SelectMany(step => new[] { step.Earlier, step.Later }).ToHashSet(StringComparer.Ordinal);
        var next = steps.ToLookup(from, to, StringComparer.Ordinal);
        var held = steps.GroupBy(to, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var free = new Queue<string>(left.Where(id => !held.ContainsKey(id)));
        while (free.TryDequeue(out var id))
        {
            left.Remove(id);
            foreach (var each in next[id].Where(each => --held[each] == 0))
                free.Enqueue(each);
        }

        return left;
    }

    private sealed record Step(string Earlier, string Later, Location At);
}
