using Wiki.Composing;
using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Maps events to JSON.</summary>
internal static class EventMapping
{
    public static EventJson ToJson(this Event @event, Edition edition) => new()
    {
        Id = @event.Id,
        FormerIds = @event.FormerIds.Ids(),
        Title = @event.Name,
        Kind = @event.Kind.Id,
        Date = @event.Date.ToJson(),
        DateBasis = @event.DateBasis.ToJson(edition),
        Time = @event.Time?.Value,
        Place = @event.Places.Ids(),
        Actors = @event.Actors.Ids(),
        PartOf = @event.PartOf?.Id,
        After = @event.After.Ids(),
        Before = @event.Before.Ids(),
        Maybe = @event.Maybe.Ids(),
        Claims = @event.Claims.Ids(),
        Note = ProseWriter.Write(@event.Note),
    };
}
