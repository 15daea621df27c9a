using System.Text.Json;

namespace Wiki.Exports.Json;

/// <summary>A topic as JSON, its prose as Markdown.</summary>
internal static class TopicJson
{
    public static void WriteTopic(this Utf8JsonWriter json, Topic topic)
    {
        json.WriteString("id", topic.Id);
        json.WriteString("title", topic.Name);
        json.WriteString("question", topic.Question);
        json.WriteNumber("order", topic.Order);
        json.Prose("lead", topic.Lead);
        json.Objects("key-judgements", topic.Judgements, judgement => Write(judgement, json));
        json.Objects("open-questions", topic.OpenQuestions, open =>
        {
            json.Prose("text", open.Text);
            json.Ids("claims", open.Claims);
            json.Ids("sources", open.Sources);
        });
        json.Texts("shows", topic.Shows.Select(exhibit => exhibit.Word()));
        json.Objects("matrix", topic.Matrix, row =>
        {
            json.WriteString("label", row.Label.Value);
            json.Ids("claims", row.Claims);
        });
        json.Objects("bands", topic.Bands, band =>
        {
            json.WriteString("label", band.Label);
            json.Date("dates", band.Dates);
        });
        json.Prose("body", topic.Body);
    }

    private static void Write(Judgement judgement, Utf8JsonWriter json)
    {
        json.Prose("text", judgement.Text);
        json.Text("likelihood", judgement.Likelihood?.Value.Word());
        json.WriteString("confidence", judgement.Confidence.Value.Word());
        json.Prose("basis", judgement.Basis);
        json.Ids("claims", judgement.Claims);
        json.Prose("would-change", judgement.WouldChange);
    }
}
