namespace Wiki.Reading;

/// <summary>Reads a question.</summary>
internal static class QuestionReader
{
    public static Question Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        Title = fields.RequiredLine("title"),
        Kind = fields.RequiredChoice<QuestionKind>("kind").Value,
        Positions = fields.EachOfSome("positions", position => new Position(position.RequiredLine("label"), position.Ids("claims", RecordKind.Claim))),
        Because = fields.RequiredChoices<Cause>("because"),
        SettledBy = fields.Line("settled-by")?.Value,
        Body = Prose.ProseReader.ReadBody(file),
    };
}
