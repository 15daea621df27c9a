using Wiki.Exports.Stix.Objects;

namespace Wiki.Exports.Stix;

/// <summary>Maps events to the objects that <c>site.yaml</c> gives their kinds, with actors and places.</summary>
internal static class StixEvents
{
    /// <summary>None for a part of an incident, whose object is that of the whole.</summary>
    public static IEnumerable<StixObject> Of(Event @event, StixScope stix) =>
        stix.WholeOf(@event) == @event && stix.IdOf(@event) is { } id
            ?
            [
                stix.Sign(id, DaysOf(@event, stix), Map(@event, stix)),
                .. Relations(@event, "related-to", @event.Actors, stix),
                .. Relations(@event, "located-at", @event.Places, stix),
            ]
            : [];

    private static StixDays DaysOf(Event @event, StixScope stix) => StixDays.Begun(@event.Claims, stix.Corpus);

    private static StixObject Map(Event @event, StixScope stix) =>
        stix.Corpus.Site.KindOf(@event).Stix == StixEvent.Campaign ? Campaign(@event, stix) : Incident(@event, stix);

    private static StixCampaign Campaign(Event @event, StixScope stix) => new()
    {
        Name = @event.Name,
        Description = @event.Date?.Value.Display,
        FirstSeen = @event.Date?.Value.Earliest is { } first ? ContentDates.Stamp(first) : null,
        LastSeen = @event.Date?.Value.Latest is { } last ? ContentDates.Stamp(last) : null,
        ExternalReferences = [stix.PageOf(@event)],
    };

    private static StixIncident Incident(Event @event, StixScope stix) => new()
    {
        Name = @event.Name,
        Description = @event.Date?.Value.Display,
        ExternalReferences = [stix.PageOf(@event)],
    };

    private static IEnumerable<StixObject> Relations(
        Event @event,
        string type,
        IReadOnlyList<Reference> ends,
        StixScope stix) =>
        from entity in stix.Corpus.GetAll<Entity>(ends)
        let id = stix.IdOf(StixKind.Relationship, $"{@event.Id}/{type}/{entity.Id}")
        let target = stix.IdOf(entity)
        where target is not null
        select stix.Sign(id, DaysOf(@event, stix), new StixRelationship
        {
            RelationshipType = type,
            SourceRef = stix.IdOf(@event)!,
            TargetRef = target,
        });
}
