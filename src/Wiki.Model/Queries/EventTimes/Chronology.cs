using System.Globalization;
using Wiki.Model.Records;

namespace Wiki.Model.Queries.EventTimes;

/// <summary>Sorts events by time.</summary>
public static class Chronology
{
    private const int MinutesPerPart = 6 * 60;

    private static readonly string[] PartsOfDay = ["morning", "afternoon", "evening", "night"];

    /// <summary>Sorts events using only their own dates and the relations among them.</summary>
    /// <param name="events">The events.</param>
    /// <param name="corpus">The corpus that knows which of them are upcoming; null if none of them is.</param>
    public static IReadOnlyList<Event> Of(IEnumerable<Event> events, Corpus? corpus = null)
    {
        var all = events.ToList();
        return Of(all, new Placements(all, corpus));
    }

    /// <summary>
    /// A topological sort: each event follows every event that is known to be earlier. Among events without such a
    /// relation the order is by date, and an undated event has the dates that its placement gives it.
    /// </summary>
    public static IReadOnlyList<Event> Of(IEnumerable<Event> events, Placements placements)
    {
        var sorted = ByDate(events, placements);
        var rank = sorted.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        var causes = sorted.ToDictionary(
            @event => @event.Id,
            @event => Causes(@event, placements).Where(rank.ContainsKey).ToList(),
            StringComparer.Ordinal);
        var waits = causes.ToDictionary(pair => pair.Key, pair => pair.Value.Count, StringComparer.Ordinal);
        var followers = sorted
            .SelectMany(later => causes[later.Id].Select(earlier => (Earlier: earlier, Later: later)))
            .ToLookup(pair => pair.Earlier, pair => pair.Later, StringComparer.Ordinal);
        var ready = new PriorityQueue<Event, int>();
        ready.EnqueueRange(sorted.Where(@event => waits[@event.Id] == 0).Select(@event => (@event, rank[@event.Id])));
        var placed = new List<Event>();
        while (ready.TryDequeue(out var next, out _))
        {
            placed.Add(next);
            var freed = followers[next.Id].Where(@event => --waits[@event.Id] == 0);
            ready.EnqueueRange(freed.Select(@event => (@event, rank[@event.Id])));
        }

        // Events in a cycle, which the rules report as an error, never become ready.
        return [.. placed, .. sorted.Except(placed)];
    }

    private static List<Event> ByDate(IEnumerable<Event> events, Placements placements) =>
        [.. events
            .DistinctBy(@event => @event.Id)
            .Select(@event => (Event: @event, Placement: placements.Of(@event)))
            .OrderBy(pair => Start(pair.Event, placements))
            .ThenBy(pair => pair.Placement.Until ?? DateOnly.MaxValue)
            .ThenBy(pair => pair.Placement.LastStep)
            .ThenByDescending(pair => pair.Placement.FirstStep)
            .ThenBy(pair => PartOfDay(pair.Event.Time?.Value))
            .ThenBy(pair => pair.Event.Id, StringComparer.Ordinal)
            .Select(pair => pair.Event)];

    /// <summary>The ids of the earlier events; a whole precedes its parts.</summary>
    private static HashSet<string> Causes(Event @event, Placements placements)
    {
        var causes = placements.Earlier[@event.Id].ToHashSet(StringComparer.Ordinal);
        if (@event.PartOf is { } whole && !placements.Later[@event.Id].Contains(whole.Id))
            causes.Add(whole.Id);
        return causes;
    }

    private static DateOnly Start(Event @event, Placements placements)
    {
        var placement = placements.Of(@event);
        if (@event.Date is { } date)
            return date.Value.Earliest ?? DateOnly.MinValue;
        if (placements.IsUpcoming(@event))
            return DateOnly.MaxValue;
        return placement.From ?? placement.Until ?? DateOnly.MaxValue;
    }

    /// <summary>Minutes of a clock time, or about where a part of the day starts; no time sorts first.</summary>
    private static int PartOfDay(string? time)
    {
        if (time is null)
            return -1;
        var part = Array.IndexOf(PartsOfDay, time);
        if (part >= 0)
            return (part + 1) * MinutesPerPart;
        return (int)TimeOnly.Parse(time, CultureInfo.InvariantCulture).ToTimeSpan().TotalMinutes;
    }
}
