using System.Globalization;
using Wiki.Reading.Keys;

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
        Order = Place(fields.RequiredFormed("order", ValueFormats.Whole)),
        Lead = fields.RequiredProse("lead"),
        Judgements = fields.Each("key-judgements", ReadJudgement),
        OpenQuestions = fields.Each("open-questions", open => new OpenQuestion(open.RequiredProse("text"), open.Ids("claims", RecordKind.Claim), open.Ids("sources", RecordKind.Source))),
        Shows = fields.Choices<Exhibit>("shows"),
        Matrix = fields.Each("matrix", row => new MatrixRow(row.RequiredLine("label"), row.Ids("claims", RecordKind.Claim))),
        Bands = fields.Each("bands", band => new Band(band.RequiredLine("label").Value, band.RequiredDate("dates"))),
        Body = Prose.ProseReader.ReadBody(file),
    };

    private static int Place(Located<string> written) => written.Value.Length == 0 ? 0 : int.Parse(written.Value, CultureInfo.InvariantCulture);

    private static Judgement ReadJudgement(Fields fields) => new()
    {
        Text = fields.RequiredProse("text"),
        Likelihood = fields.Choice<Likelihood>("likelihood"),
        Confidence = fields.RequiredChoice<Confidence>("confidence"),
        Basis = fields.RequiredProse("basis"),
        Claims = fields.RequiredIds("claims", RecordKind.Claim),
        WouldChange = fields.RequiredProse("would-change"),
    };
}
