using System.Globalization;
using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Queries;

/// <summary>The order of events in time.</summary>
public static class Chronology
{
    private static readonly string[] PartsOfDay = ["morning", "afternoon", "evening", "night"];

    /// <summary>Events by their days, as far as these tell of each other.</summary>
    public static IReadOnlyList<Event> Of(IEnumerable<Event> events)
    {
        var all = events.ToList();
        return Of(all, new Placements(all));
    }

    /// <summary>Events by their days, undated ones beside those they follow or precede, each behind all that come before it.</summary>
    public static IReadOnlyList<Event> Of(IEnumerable<Event> events, Placements placements)
    {
        var sorted = events.DistinctBy(one => one.Id).OrderBy(one => Start(one, placements.Of(one))).ThenBy(one => placements.Of(one).Until ?? DateOnly.MaxValue)
            .ThenBy(one => placements.Of(one).LastStep).ThenByDescending(one => placements.Of(one).FirstStep)
            .ThenBy(one => PartOfDay(one.Time)).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
        var rank = sorted.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        var waits = sorted.ToDictionary(one => one.Id, one => Causes(one, placements).Count(rank.ContainsKey), StringComparer.Ordinal);
        var followers = sorted.SelectMany(one => Causes(one, placements).Select(earlier => (earlier, one))).ToLookup(pair => pair.earlier, pair => pair.one, StringComparer.Ordinal);
        var ready = new PriorityQueue<Event, int>(sorted.Where(one => waits[one.Id] == 0).Select(one => (one, rank[one.Id])));
        var placed = new List<Event>();
        while (ready.TryDequeue(out var next, out _))
        {
            placed.Add(next);
            ready.EnqueueRange(followers[next.Id].Where(one => --waits[one.Id] == 0).Select(one => (one, rank[one.Id])));
        }

        // Events in a circle, which the rules refuse, wait for ever.
        return [.. placed, .. sorted.Except(placed)];
    }

    /// <summary>A whole stands before its parts.</summary>
    private static HashSet<string> Causes(Event one, Placements placements)
    {
        var causes = placements.Earlier[one.Id].ToHashSet(StringComparer.Ordinal);
        if (one.PartOf is { } whole && !placements.Later[one.Id].Contains(whole.Id))
            causes.Add(whole.Id);
        return causes;
    }

    private static DateOnly Start(Event one, Placement placement)
    {
        if (one.Date is { } date)
            return date.Value.Earliest ?? DateOnly.MinValue;
        return one.Kind == EventKind.Upcoming ? DateOnly.MaxValue : placement.From ?? placement.Until ?? DateOnly.MaxValue;
    }

    /// <summary>Minutes of a clock time, or of about where a part of the day begins; what has no time comes first.</summary>
    private static int PartOfDay(string? time)
    {
        if (time is null)
            return -1;
        var part = Array.IndexOf(PartsOfDay, time);
        return part >= 0 ? (part + 1) * 360 : (int)TimeOnly.Parse(time, CultureInfo.InvariantCulture).ToTimeSpan().TotalMinutes;
    }
}
