using Wiki.Reading.Keys;

namespace Wiki.Reading.Records;

/// <summary>Reads quotes, citations and the bases of dates.</summary>
internal static class QuoteReader
{
    public static Citation ReadCitation(Fields fields)
    {
        var quote = ReadQuote(fields, fields.RequiredId("source", RecordKind.Source));
        return new Citation(quote, fields.Choice<Stance>("stance")?.Value ?? Stance.Supports)
        {
            By = fields.Ids("by", RecordKind.Entity),
            Note = fields.Paragraph("note")?.Value,
        };
    }

    /// <param name="ownSource">In a source, its own id, which the basis quotes by default; else null.</param>
    public static Basis ReadBasis(Fields fields, string? ownSource)
    {
        var source = ownSource is null
            ? fields.RequiredId("source", RecordKind.Source)
            : fields.Id("source", RecordKind.Source) ?? new Reference(ownSource, fields.At);
        return new Basis(ReadQuote(fields, source), fields.RequiredParagraph("resolved").Value);
    }

    private static Quote ReadQuote(Fields fields, Reference source) => new(source, fields.RequiredTexts("quote"))
    {
        Prefix = fields.Words("prefix"),
        Suffix = fields.Words("suffix"),
    };
}
