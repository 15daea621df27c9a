using Wiki.Exports.Stix.Objects;
using Wiki.Output.Json;

namespace Wiki.Exports.Stix;

/// <summary>Maps who and where to identities, intrusion sets, locations, and the relations between them.</summary>
internal static class StixEntities
{
    public static StixObject Wiki(StixScope stix) => stix.Sign(stix.Wiki, StixDays.Undated, new StixSystem
    {
        Name = stix.Corpus.Site.Title,
        Description = stix.Corpus.Site.Description,
    });

    /// <summary>Null where STIX has no object for the entity.</summary>
    public static StixObject? Of(Entity entity, StixScope stix) =>
        stix.IdOf(entity) is { } id ? stix.Sign(id, StixDays.Undated, Map(entity, stix)) : null;

    /// <summary>Each relation and the claim that backs it; none where STIX has no object for one of its ends.</summary>
    public static IEnumerable<StixObject> Relations(Entity entity, StixScope stix) =>
        from relation in entity.Relations
        let source = stix.IdOf(entity)
        let target = stix.IdOf(stix.Corpus.Get<Entity>(relation.To))
        where source is not null && target is not null
        let claim = stix.Corpus.Get<Claim>(relation.Claim)
        let name = $"{entity.Id}/{relation.Type.Id}/{relation.To.Id}/{relation.Claim.Id}"
        select stix.Sign(stix.IdOf(StixKind.Relationship, name), StixDays.Of(claim, stix.Corpus), new StixRelationship
        {
            RelationshipType = relation.Type.Id,
            Description = Voices.Statement(claim, stix.Corpus),
            SourceRef = source,
            TargetRef = target,
            ExternalReferences = [stix.PageOf(claim)],
        });

    private static StixObject Map(Entity entity, StixScope stix) => entity.Kind switch
    {
        EntityKind.ArmedGroup => Group(entity, stix),
        EntityKind.Place => Place(entity, stix),
        _ => Identity(entity, stix),
    };

    private static StixIntrusionSet Group(Entity entity, StixScope stix) => new()
    {
        Name = entity.Name,
        Description = Role(entity, stix),
        Aliases = entity.Aliases.Select(alias => alias.Name.Value).Distinct().NullIfEmpty(),
        ExternalReferences = [stix.PageOf(entity)],
    };

    private static StixLocation Place(Entity entity, StixScope stix) => new()
    {
        Name = entity.Name,
        Description = Role(entity, stix),
        Latitude = entity.Coordinates?.Latitude,
        Longitude = entity.Coordinates?.Longitude,
        Region = entity.Coordinates is null ? entity.Name : null,
        ExternalReferences = [stix.PageOf(entity)],
    };

    private static StixIdentity Identity(Entity entity, StixScope stix) => new()
    {
        Name = entity.Name,
        Description = Role(entity, stix),
        IdentityClass = StixKind.ClassOf(entity.Kind),
        ExternalReferences = [stix.PageOf(entity)],
    };

    private static string? Role(Entity entity, StixScope stix) =>
        entity.Role.IsEmpty ? null : PlainWords.Of(entity.Role, stix.Corpus);
}
