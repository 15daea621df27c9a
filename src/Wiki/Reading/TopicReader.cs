namespace Wiki.Reading;

/// <summary>Reads a topic.</summary>
internal static class TopicReader
{
    public static Topic Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        Title = fields.RequiredLine("title"),
        Question = fields.RequiredLine("question").Value,
        Order = (fields.Value("order", Scalars.Whole) ?? fields.Missing("order", default(Located<int>))).Value,
        Lead = fields.RequiredProse("lead"),
        Judgements = fields.Each("key-judgements", ReadJudgement),
        OpenQuestions = fields.Each("open-questions", open => new OpenQuestion(open.RequiredProse("text"), open.Ids("claims"), open.Ids("sources"))),
        Shows = fields.Choices<Exhibit>("shows"),
        Matrix = fields.Each("matrix", row => new MatrixRow(row.RequiredLine("label"), row.Ids("claims"))),
        Bands = fields.Each("bands", band => new Band(band.RequiredLine("label").Value, band.RequiredDate("dates"))),
        Body = Prose.ProseReader.ReadBody(file),
    };

    private static Judgement ReadJudgement(Fields fields) => new()
    {
        Text = fields.RequiredProse("text"),
        Likelihood = fields.Choice<Likelihood>("likelihood"),
        Confidence = fields.RequiredChoice<Confidence>("confidence"),
        Basis = fields.RequiredProse("basis"),
        Claims = fields.RequiredIds("claims"),
        WouldChange = fields.RequiredProse("would-change"),
    };
}
