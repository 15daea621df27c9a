using System.Globalization;
using Wiki.Reading.Keys;

namespace Wiki.Reading.Records;

/// <summary>Reads an entity.</summary>
internal static class EntityReader
{
    public static Entity Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        FormerIds = FormerIdsKey.Read(fields),
        ProperName = fields.RequiredLine("name"),
        Kind = fields.RequiredChoice<EntityKind>("kind").Value,
        Aliases = fields.Each("aliases", ReadAlias),
        Role = fields.Prose("role") ?? Text.Empty,
        Coordinates = fields.Nested("coordinates", ReadCoordinates),
        PartOf = fields.Id("part-of", RecordKind.Entity),
        Relations = fields.Each("relations", ReadRelation),
        Note = Prose.ProseReader.ReadBody(file),
    };

    private static Alias ReadAlias(Fields fields) =>
        new(fields.RequiredPrinted("name"), fields.RequiredIds("used-by", RecordKind.Source));

    private static Relation ReadRelation(Fields fields) => new(
        fields.RequiredId("to", RecordKind.Entity),
        fields.RequiredListed("type", "relation-types"),
        fields.RequiredId("claim", RecordKind.Claim));

    private static Coordinates ReadCoordinates(Fields fields) => new(
        Degrees(fields.RequiredFormed("lat", ValueFormats.Latitude)),
        Degrees(fields.RequiredFormed("lon", ValueFormats.Longitude)),
        fields.RequiredChoice<Precision>("precision").Value)
    {
        Basis = fields.Line("basis")?.Value,
    };

    private static decimal Degrees(Located<string> written) =>
        written.Value.Length == 0 ? 0 : decimal.Parse(written.Value, CultureInfo.InvariantCulture);
}
