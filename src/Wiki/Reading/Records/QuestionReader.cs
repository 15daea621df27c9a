using Wiki.Reading.Keys;

namespace Wiki.Reading.Records;

/// <summary>Reads a question.</summary>
internal static class QuestionReader
{
    public static Question Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        FormerIds = FormerIdsKey.Read(fields),
        Title = fields.RequiredLine("title"),
        Answer = fields.RequiredProse("answer"),
        Kind = fields.RequiredChoice<QuestionKind>("kind").Value,
        Positions = fields.EachOfSome("positions", ReadPosition),
        Because = fields.RequiredChoices<Cause>("because"),
        SettledBy = fields.Paragraph("settled-by"),
        Body = Prose.ProseReader.ReadBody(file),
    };

    private static Position ReadPosition(Fields fields) =>
        new(fields.RequiredLine("label"), fields.Ids("claims", RecordKind.Claim));
}
