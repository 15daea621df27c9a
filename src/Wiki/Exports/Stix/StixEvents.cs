using Wiki.Exports.Json;

namespace Wiki.Exports.Stix;

/// <summary>Writes attacks as incidents and wars as campaigns, with whoever acts in them and where they are.</summary>
internal static class StixEvents
{
    public static void Write(Event occasion, DateOnly newest, StixWriter stix)
    {
        if (stix.IdOf(occasion) is not { } id)
            return;
        stix.Write(id, newest, newest, () =>
        {
            stix.Json.WriteString("name", occasion.Name);
            stix.Json.Text("description", occasion.Date?.Value.Display);
            if (occasion.Nature == EventKind.War)
                WriteSeen(occasion.Date?.Value, stix);
            stix.References([stix.PageOf(occasion)]);
        });
        foreach (var actor in stix.Corpus.GetAll<Entity>(occasion.Actors))
            Relate(occasion, "related-to", actor, stix, newest);
        foreach (var place in stix.Corpus.GetAll<Entity>(occasion.Places))
            Relate(occasion, "located-at", place, stix, newest);
    }

    private static void WriteSeen(Edtf? date, StixWriter stix)
    {
        if (date?.Earliest is { } first)
            stix.Json.WriteString("first_seen", ContentDates.Stamp(first));
        if (date?.Latest is { } last)
            stix.Json.WriteString("last_seen", ContentDates.Stamp(last));
    }

    private static void Relate(Event occasion, string type, Entity entity, StixWriter stix, DateOnly newest)
    {
        if (stix.IdOf(entity) is not { } to)
            return;
        stix.Write(stix.IdOf(StixKind.Relationship, $"{occasion.Id}/{type}/{entity.Id}"), newest, newest, () =>
        {
            stix.Json.WriteString("relationship_type", type);
            stix.Json.WriteString("source_ref", stix.IdOf(occasion)!);
            stix.Json.WriteString("target_ref", to);
        });
    }
}
