using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Maps entities to JSON.</summary>
internal static class EntityMapping
{
    public static EntityJson ToJson(this Entity entity) => new()
    {
        Id = entity.Id,
        FormerIds = entity.FormerIds.Ids(),
        Name = entity.Name,
        Kind = entity.Kind.Word(),
        Aliases = entity.Aliases.Select(ToJson).NullIfEmpty(),
        Role = ProseWriter.Write(entity.Role),
        Coordinates = entity.Coordinates?.ToJson(),
        PartOf = entity.PartOf?.Id,
        Relations = entity.Relations.Select(ToJson).NullIfEmpty(),
        Note = ProseWriter.Write(entity.Note),
    };

    private static AliasJson ToJson(this Alias alias) => new()
    {
        Name = alias.Name.Value,
        UsedBy = alias.UsedBy.Ids(),
    };

    private static CoordinatesJson ToJson(this Coordinates place) => new()
    {
        Lat = place.Latitude,
        Lon = place.Longitude,
        Precision = place.Precision.Word(),
        Basis = place.Basis,
    };

    private static RelationJson ToJson(this Relation relation) => new()
    {
        To = relation.To.Id,
        Type = relation.Type.Id,
        Claim = relation.Claim.Id,
    };
}
