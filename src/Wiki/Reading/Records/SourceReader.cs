using Wiki.Reading.Keys;

namespace Wiki.Reading.Records;

/// <summary>Reads a source: the metadata of the report, and its text as blocks.</summary>
internal static class SourceReader
{
    public static Source Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        FormerIds = FormerIdsKey.Read(fields),
        Label = fields.RequiredLine("label"),
        ShortName = fields.RequiredFormed("short", ValueFormats.ShortName),
        Badge = fields.RequiredFormed("badge", ValueFormats.Badge),
        Kind = fields.RequiredChoice<SourceKind>("kind").Value,
        Title = fields.Printed("title"),
        Publisher = fields.Id("publisher", RecordKind.Entity),
        Carrier = fields.Id("carrier", RecordKind.Entity),
        Authors = [.. fields.Lines("authors").Select(author => author.Value)],
        Published = fields.RequiredDate("published"),
        PublishedBasis = fields.Each("published-basis", basis => QuoteReader.ReadBasis(basis, file.Id)),
        Written = fields.Date("written"),
        WrittenBasis = fields.Each("written-basis", basis => QuoteReader.ReadBasis(basis, file.Id)),
        Time = fields.Formatted("time", ValueFormats.Time)?.Value,
        Language = fields.RequiredFormed("language", LanguageTag.Format).Value,
        Translation = fields.Nested("translation", ReadTranslation),
        Transcription = [.. fields.Lines("transcription").Select(step => step.Value)],
        Reliability = fields.RequiredNested("reliability", ReadReliability, new Reliability(ReliabilityGrade.F, "")),
        Seal = fields.RequiredFormed("sha256", ValueFormats.Seal),
        ChangedKeys = KeySeal.Read(fields, file.Keys),
        SealedText = BodySeal.TextOf(file.Body),
        BodyHash = BodySeal.Of(file.Body),
        Received = fields.Nested("received", ReadReceived),
        Url = fields.Address("url", ValueFormats.Address)?.Value,
        Archived = fields.Address("archived", ValueFormats.Address)?.Value,
        Accessed = fields.Date("accessed"),
        Blocks = Prose.SourceTextReader.Read(file),
    };

    private static ReceivedFile ReadReceived(Fields fields) => new(
        fields.RequiredFormed("file", ValueFormats.FileName),
        fields.RequiredFormed("sha256", ValueFormats.Hash));

    private static Translation ReadTranslation(Fields fields) => new(
        fields.RequiredChoice<Translator>("by").Value,
        fields.Formatted("from", LanguageTag.Format)?.Value,
        fields.Paragraph("basis")?.Value);

    private static Reliability ReadReliability(Fields fields) =>
        new(fields.RequiredChoice<ReliabilityGrade>("grade").Value, fields.RequiredParagraph("basis").Value);
}
