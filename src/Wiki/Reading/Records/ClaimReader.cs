using Wiki.Reading.Keys;

namespace Wiki.Reading.Records;

/// <summary>Reads a claim.</summary>
internal static class ClaimReader
{
    public static Claim Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        FormerIds = FormerIdsKey.Read(fields),
        Statement = fields.RequiredLine("statement"),
        Kind = fields.RequiredChoice<ClaimKind>("kind").Value,
        IsGraphic = fields.IsTrue("graphic"),
        Topics = fields.Ids("topics", RecordKind.Topic),
        About = fields.Ids("about", RecordKind.Entity, RecordKind.Event),
        When = fields.Date("when"),
        WhenBasis = fields.Each("when-basis", basis => QuoteReader.ReadBasis(basis, ownSource: null)),
        Figure = fields.Nested("figure", ReadFigure),
        Status = fields.Choice<ClaimStatus>("status") ?? new Located<ClaimStatus>(ClaimStatus.Active, file.File.Start),
        Successor = fields.Id("successor", RecordKind.Claim),
        Reason = fields.Line("reason")?.Value,
        History = fields.Each("history", ReadChange),
        Citations = fields.EachOfSome("citations", QuoteReader.ReadCitation),
        Note = Prose.ProseReader.ReadBody(file),
    };

    private static Figure ReadFigure(Fields fields)
    {
        var value = fields.RequiredFormed("value", ValueFormats.Figure);
        return new Figure
        {
            Measure = fields.RequiredListed("measure", "measures"),
            Of = fields.RequiredId("of", RecordKind.Entity, RecordKind.Event),
            Unit = fields.RequiredUnit("unit"),
            Value = ReadQuantity(fields, value),
            AsOf = fields.Date("as-of"),
        };
    }

    private static Located<Quantity> ReadQuantity(Fields fields, Located<string> value)
    {
        var bounds = fields.Formatted("bounds", ValueFormats.Bounds);
        return new Located<Quantity>(Scalars.Quantity(value, bounds, fields.Problems), value.At);
    }

    private static Change ReadChange(Fields fields) => new(
        fields.RequiredDate("on"),
        fields.RequiredLine("change").Value,
        fields.RequiredLine("reason").Value);
}
