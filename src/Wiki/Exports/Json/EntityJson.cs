using System.Text.Json;

namespace Wiki.Exports.Json;

/// <summary>An entity as JSON.</summary>
internal static class EntityJson
{
    public static void WriteEntity(this Utf8JsonWriter json, Entity entity)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", entity.Kind.Word());
        json.Objects("aliases", entity.Aliases, alias =>
        {
            json.WriteString("name", alias.Name.Value);
            json.Ids("used-by", alias.UsedBy);
        });
        json.Prose("role", entity.Role);
        if (entity.Coordinates is { } place)
        {
            json.Object("coordinates", () =>
            {
                json.WriteNumber("lat", place.Latitude);
                json.WriteNumber("lon", place.Longitude);
                json.WriteString("precision", place.Precision.Word());
            });
        }

        json.Text("part-of", entity.PartOf?.Id);
        json.Objects("relations", entity.Relations, relation =>
        {
            json.WriteString("to", relation.To.Id);
            json.WriteString("type", relation.Type.Id);
            json.WriteString("claim", relation.Claim.Id);
        });
        json.Prose("note", entity.Note);
    }
}
