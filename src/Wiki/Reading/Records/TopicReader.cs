using System.Globalization;
using Wiki.Reading.Keys;

namespace Wiki.Reading.Records;

/// <summary>Reads a topic.</summary>
internal static class TopicReader
{
    public static Topic Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        FormerIds = FormerIdsKey.Read(fields),
        Title = fields.RequiredLine("title"),
        Question = fields.RequiredLine("question"),
        Order = Number(fields.RequiredFormed("order", ValueFormats.Whole)),
        BottomLine = fields.RequiredProse("bottom-line"),
        Judgements = fields.Each("key-judgements", ReadJudgement),
        Hypotheses = fields.Each("hypotheses", ReadHypothesis),
        Assumptions = fields.ProseLines("assumptions"),
        Indicators = fields.ProseLines("indicators"),
        Sourcing = fields.RequiredProse("sourcing"),
        OpenQuestions = fields.Each("open-questions", ReadOpenQuestion),
        OpensWith = fields.Choice<Opening>("opens-with"),
        Shows = fields.Choices<Exhibit>("shows"),
        Matrix = fields.Each("matrix", ReadRow),
        Bands = fields.Each("bands", ReadBand),
        Body = Prose.ProseReader.ReadBody(file),
    };

    private static int Number(Located<string> written) =>
        written.Value.Length == 0 ? 0 : int.Parse(written.Value, CultureInfo.InvariantCulture);

    private static OpenQuestion ReadOpenQuestion(Fields fields) => new(
        fields.RequiredProse("text"),
        fields.Ids("claims", RecordKind.Claim),
        fields.Ids("sources", RecordKind.Source));

    private static MatrixRow ReadRow(Fields fields) =>
        new(fields.RequiredLine("label"), fields.Ids("claims", RecordKind.Claim));

    private static Band ReadBand(Fields fields) =>
        new(fields.RequiredLine("label").Value, fields.RequiredDate("dates"))
        {
            As = fields.Choice<BandScale>("as")?.Value ?? BandScale.Scale,
        };

    private static Hypothesis ReadHypothesis(Fields fields) => new()
    {
        Label = fields.RequiredLine("label"),
        Reading = fields.RequiredProse("reading"),
        For = fields.Ids("for", RecordKind.Claim),
        Against = fields.Ids("against", RecordKind.Claim),
    };

    private static Judgement ReadJudgement(Fields fields) => new()
    {
        Text = fields.RequiredProse("text"),
        Likelihood = fields.Choice<Likelihood>("likelihood"),
        Confidence = fields.RequiredChoice<Confidence>("confidence"),
        Basis = fields.RequiredProse("basis"),
        Claims = fields.RequiredIds("claims", RecordKind.Claim),
        Alternatives = fields.RequiredProse("alternatives"),
        WouldChange = fields.RequiredProse("would-change"),
    };
}
