using Wiki.Exports.Json;

namespace Wiki.Exports.Stix;

/// <summary>Writes attacks as incidents and wars as campaigns, with whoever acts in them and where they are.</summary>
internal static class StixEvents
{
    public static void Write(Event @event, DateOnly newest, StixWriter stix)
    {
        if (stix.IdOf(@event) is not { } id)
            return;
        stix.Write(id, newest, newest, () =>
        {
            stix.Json.WriteString("name", @event.Name);
            stix.Json.Text("description", @event.Date?.Value.Display);
            if (@event.Kind == EventKind.War)
                WriteSeen(@event.Date?.Value, stix);
            stix.References([stix.PageOf(@event)]);
        });
        foreach (var actor in stix.Corpus.GetAll<Entity>(@event.Actors))
            Relate(@event, "related-to", actor, stix, newest);
        foreach (var place in stix.Corpus.GetAll<Entity>(@event.Places))
            Relate(@event, "located-at", place, stix, newest);
    }

    private static void WriteSeen(Edtf? date, StixWriter stix)
    {
        if (date?.Earliest is { } first)
            stix.Json.WriteString("first_seen", ContentDates.Stamp(first));
        if (date?.Latest is { } last)
            stix.Json.WriteString("last_seen", ContentDates.Stamp(last));
    }

    private static void Relate(Event @event, string type, Entity entity, StixWriter stix, DateOnly newest)
    {
        if (stix.IdOf(entity) is not { } to)
            return;
        stix.Write(stix.IdOf(StixKind.Relationship, $"{@event.Id}/{type}/{entity.Id}"), newest, newest, () =>
        {
            stix.Json.WriteString("relationship_type", type);
            stix.Json.WriteString("source_ref", stix.IdOf(@event)!);
            stix.Json.WriteString("target_ref", to);
        });
    }
}
