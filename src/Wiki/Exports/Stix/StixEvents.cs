using Wiki.Exports.Stix.Objects;

namespace Wiki.Exports.Stix;

/// <summary>Maps attacks to incidents and wars to campaigns, with who acts in them and where they are.</summary>
internal static class StixEvents
{
    public static IEnumerable<StixObject> Of(Event @event, StixScope stix) => stix.IdOf(@event) is { } id
        ?
        [
            stix.Sign(id, @event.Kind == EventKind.War ? War(@event, stix) : Attack(@event, stix)),
            .. Relations(@event, "related-to", @event.Actors, stix),
            .. Relations(@event, "located-at", @event.Places, stix),
        ]
        : [];

    private static StixCampaign War(Event war, StixScope stix) => new()
    {
        Name = war.Name,
        Description = war.Date?.Value.Display,
        FirstSeen = war.Date?.Value.Earliest is { } first ? ContentDates.Stamp(first) : null,
        LastSeen = war.Date?.Value.Latest is { } last ? ContentDates.Stamp(last) : null,
        ExternalReferences = [stix.PageOf(war)],
    };

    private static StixIncident Attack(Event attack, StixScope stix) => new()
    {
        Name = attack.Name,
        Description = attack.Date?.Value.Display,
        ExternalReferences = [stix.PageOf(attack)],
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
        select stix.Sign(id, new StixRelationship
        {
            RelationshipType = type,
            SourceRef = stix.IdOf(@event)!,
            TargetRef = target,
        });
}
