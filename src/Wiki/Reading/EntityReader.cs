namespace Wiki.Reading;

/// <summary>Reads an entity.</summary>
internal static class EntityReader
{
    public static Entity Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        ProperName = fields.RequiredLine("name"),
        Nature = fields.RequiredChoice<EntityKind>("kind").Value,
        Aliases = fields.Each("aliases", alias => new Alias(alias.RequiredLine("name"), alias.RequiredIds("used-by"))),
        Role = fields.Prose("role") ?? Text.Empty,
        Coordinates = fields.Nested("coordinates", ReadCoordinates),
        PartOf = fields.Id("part-of"),
        Relations = fields.Each("relations", relation => new Relation(relation.RequiredId("to"), relation.RequiredId("type"), relation.RequiredId("claim"))),
        Note = Prose.ProseReader.ReadBody(file),
    };

    private static Coordinates ReadCoordinates(Fields fields) => new(Degrees(fields, "lat", Scalars.Latitude), Degrees(fields, "lon", Scalars.Longitude), fields.RequiredChoice<Precision>("precision").Value);

    private static decimal Degrees(Fields fields, string key, Func<Located<string>, List<Problem>, decimal?> parse) => (fields.Value(key, parse) ?? fields.Missing(key, default(Located<decimal>))).Value;
}
