namespace Wiki.Reading;

/// <summary>Reads a source: what is known about the report, and its text as blocks.</summary>
internal static class SourceReader
{
    public static Source Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        Label = fields.RequiredLine("label"),
        Title = fields.Line("title"),
        Publisher = fields.Id("publisher"),
        Carrier = fields.Id("carrier"),
        Authors = [.. fields.Lines("authors").Select(author => author.Value)],
        Published = fields.RequiredDate("published"),
        PublishedBasis = fields.Each("published-basis", basis => QuoteReader.ReadBasis(basis, file.Id)),
        Written = fields.Date("written"),
        WrittenBasis = fields.Each("written-basis", basis => QuoteReader.ReadBasis(basis, file.Id)),
        Time = Scalars.Time(fields.Line("time"), fields.Problems)?.Value,
        Language = fields.RequiredLine("language").Value,
        Translation = fields.Nested("translation", ReadTranslation),
        Transcription = [.. fields.Lines("transcription").Select(step => step.Value)],
        Reliability = fields.Nested("reliability", ReadReliability) ?? fields.Missing("reliability", new Reliability(ReliabilityGrade.F, "")),
        Seal = Scalars.Hash(fields.RequiredLine("sha256"), fields.Problems) ?? default,
        BodyHash = BodySeal.Of(file.Body),
        Received = Scalars.Hash(fields.Line("received"), fields.Problems)?.Value,
        Url = Scalars.Address(fields.Line("url"), fields.Problems)?.Value,
        Archived = Scalars.Address(fields.Line("archived"), fields.Problems)?.Value,
        Accessed = fields.Date("accessed"),
        Blocks = Prose.SourceTextReader.Read(file),
    };

    private static Translation ReadTranslation(Fields fields) => new(fields.RequiredChoice<Translator>("by").Value, fields.Line("from")?.Value, fields.Line("basis")?.Value);

    private static Reliability ReadReliability(Fields fields) => new(fields.RequiredChoice<ReliabilityGrade>("grade").Value, fields.RequiredLine("basis").Value);
}
