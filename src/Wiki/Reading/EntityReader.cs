using System.Globalization;
using Wiki.Reading.Keys;

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
        Kind = fields.RequiredChoice<EntityKind>("kind").Value,
        Aliases = fields.Each("aliases", alias => new Alias(alias.RequiredLine("name"), alias.RequiredIds("used-by", RecordKind.Source))),
        Role = fields.Prose("role") ?? Text.Empty,
        Coordinates = fields.Nested("coordinates", ReadCoordinates),
        PartOf = fields.Id("part-of", RecordKind.Entity),
        Relations = fields.Each("relations", relation => new Relation(relation.RequiredId("to", RecordKind.Entity), relation.RequiredListed("type", "relation-types"), relation.RequiredId("claim", RecordKind.Claim))),
        Note = Prose.ProseReader.ReadBody(file),
    };

    private static Coordinates ReadCoordinates(Fields fields) => new(Degrees(fields.RequiredFormed("lat", ValueFormats.Latitude)), Degrees(fields.RequiredFormed("lon", ValueFormats.Longitude)), fields.RequiredChoice<Precision>("precision").Value);

    private static decimal Degrees(Located<string> written) => written.Value.Length == 0 ? 0 : decimal.Parse(written.Value, CultureInfo.InvariantCulture);
}
