using Wiki.Exports.Json;

namespace Wiki.Exports.Stix;

/// <summary>Writes who and where: identities, intrusion sets, locations, and the relations between them.</summary>
internal static class StixEntities
{
    public static void WriteWiki(StixWriter stix, DateOnly newest) => stix.Write(stix.Wiki, newest, newest, () =>
    {
        stix.Json.WriteString("name", stix.Corpus.Site.Title);
        stix.Json.WriteString("identity_class", "system");
        stix.Json.WriteString("description", stix.Corpus.Site.Description);
    });

    public static void Write(Entity entity, DateOnly newest, StixWriter stix)
    {
        if (stix.IdOf(entity) is not { } id)
            return;
        stix.Write(id, newest, newest, () =>
        {
            stix.Json.WriteString("name", entity.Name);
            stix.Json.Text("description", entity.Role.IsEmpty ? null : PlainWords.Of(entity.Role, stix.Corpus));
            WriteKind(entity, stix);
            stix.References([stix.PageOf(entity)]);
        });
    }

    /// <summary>A relation and the claim that backs it; none where STIX has no object for one of its ends.</summary>
    public static void WriteRelations(Entity entity, StixWriter stix)
    {
        foreach (var relation in entity.Relations)
        {
            var claim = stix.Corpus.Get<Claim>(relation.Claim);
            if (stix.IdOf(entity) is not { } from || stix.IdOf(stix.Corpus.Get<Entity>(relation.To)) is not { } to)
                continue;
            stix.Write(stix.IdOf(StixKind.Relationship, $"{entity.Id}/{relation.Type.Id}/{relation.To.Id}/{relation.Claim.Id}"), ContentDates.Added(claim, stix.Corpus), ContentDates.Changed(claim, stix.Corpus), () =>
            {
                stix.Json.WriteString("relationship_type", relation.Type.Id);
                stix.Json.WriteString("description", $"{string.Join(", ", Asserters.Of(claim, stix.Corpus))}: {claim.Name}");
                stix.Json.WriteString("source_ref", from);
                stix.Json.WriteString("target_ref", to);
                stix.References([stix.PageOf(claim)]);
            });
        }
    }

    private static void WriteKind(Entity entity, StixWriter stix)
    {
        if (entity.Kind == EntityKind.Group)
            stix.Json.Texts("aliases", entity.Aliases.Select(alias => alias.Name.Value).Distinct());
        else if (entity.Kind != EntityKind.Place)
            stix.Json.WriteString("identity_class", StixKind.ClassOf(entity.Kind));
        else if (entity.Coordinates is { } point)
            WritePoint(point, stix);
        else
            // A location has to say where; a place that is not located says it by its name.
            stix.Json.WriteString("region", entity.Name);
    }

    private static void WritePoint(Coordinates point, StixWriter stix)
    {
        stix.Json.WriteNumber("latitude", point.Latitude);
        stix.Json.WriteNumber("longitude", point.Longitude);
    }
}
