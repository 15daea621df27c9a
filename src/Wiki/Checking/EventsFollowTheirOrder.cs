namespace Wiki.Checking;

/// <summary>What comes after what has no circle, and agrees with the dates.</summary>
internal static class EventsFollowTheirOrder
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var steps = content.Corpus.Events.SelectMany(Steps).ToList();
        var next = steps.ToLookup(step => step.Earlier, step => step.Later, StringComparer.Ordinal);
        foreach (var step in steps)
        {
            var (earlier, later) = (content.Corpus.Find(step.Earlier) as Event, content.Corpus.Find(step.Later) as Event);
            if (Leads(step.Later, step.Earlier, next))
                yield return Problems.OrderIsCircular(step.At, step.Earlier, step.Later);
            else if (earlier?.Date is { } first && later?.Date is { } second && !first.Value.CanPrecede(second.Value))
                yield return Problems.OrderAgainstDates(step.At, earlier.Id, first.Value.Written, later.Id, second.Value.Written);
        }
    }

    private static IEnumerable<(string Earlier, string Later, Location At)> Steps(Event one) =>
        [.. one.After.Select(earlier => (earlier.Id, one.Id, earlier.At)), .. one.Before.Select(later => (one.Id, later.Id, later.At))];

    private static bool Leads(string from, string to, ILookup<string, string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var current))
        {
            if (current == to)
                return true;
            foreach (var each in next[current].Where(seen.Add))
                open.Enqueue(each);
        }

        return false;
    }
}
