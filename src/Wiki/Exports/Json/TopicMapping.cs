using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Maps topics to JSON.</summary>
internal static class TopicMapping
{
    public static TopicJson ToJson(this Topic topic) => new()
    {
        Id = topic.Id,
        FormerIds = topic.FormerIds.Ids(),
        Title = topic.Name,
        Question = topic.Question.Value,
        Order = topic.Order,
        BottomLine = ProseWriter.Write(topic.BottomLine),
        KeyJudgements = topic.Judgements.Select(ToJson).NullIfEmpty(),
        Hypotheses = topic.Hypotheses.Select(ToJson).NullIfEmpty(),
        Assumptions = topic.Assumptions.Select(ProseWriter.Write).OfType<string>().NullIfEmpty(),
        Indicators = topic.Indicators.Select(ProseWriter.Write).OfType<string>().NullIfEmpty(),
        Sourcing = ProseWriter.Write(topic.Sourcing),
        OpenQuestions = topic.OpenQuestions.Select(ToJson).NullIfEmpty(),
        OpensWith = topic.OpensWith?.Value.Word(),
        Shows = topic.Shows.Select(exhibit => exhibit.Word()).NullIfEmpty(),
        Matrix = topic.Matrix.Select(ToJson).NullIfEmpty(),
        Bands = topic.Bands.Select(ToJson).NullIfEmpty(),
        Body = ProseWriter.Write(topic.Body),
    };

    private static JudgementJson ToJson(this Judgement judgement) => new()
    {
        Text = ProseWriter.Write(judgement.Text) ?? "",
        Likelihood = judgement.Likelihood?.Value.Word(),
        Confidence = judgement.Confidence.Value.Word(),
        Basis = ProseWriter.Write(judgement.Basis) ?? "",
        Claims = judgement.Claims.Ids(),
        Alternatives = ProseWriter.Write(judgement.Alternatives),
        WouldChange = ProseWriter.Write(judgement.WouldChange),
    };

    private static HypothesisJson ToJson(this Hypothesis hypothesis) => new()
    {
        Label = hypothesis.Label.Value,
        Reading = ProseWriter.Write(hypothesis.Reading) ?? "",
        For = hypothesis.For.Ids(),
        Against = hypothesis.Against.Ids(),
    };

    private static OpenQuestionJson ToJson(this OpenQuestion open) => new()
    {
        Text = ProseWriter.Write(open.Text) ?? "",
        Claims = open.Claims.Ids(),
        Sources = open.Sources.Ids(),
    };

    private static MatrixRowJson ToJson(this MatrixRow row) => new()
    {
        Label = row.Label.Value,
        Claims = row.Claims.Ids(),
    };

    private static BandJson ToJson(this Band band) => new()
    {
        Label = band.Label,
        Dates = band.Dates.ToJson(),
        As = band.As.Word(),
    };
}
