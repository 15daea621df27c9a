using System.Text.Json;

namespace Wiki.Exports.Json;

/// <summary>A question as JSON, with whoever holds each of its positions.</summary>
internal static class QuestionJson
{
    public static void WriteQuestion(this Utf8JsonWriter json, Question question, Corpus corpus)
    {
        json.WriteString("id", question.Id);
        json.WriteString("title", question.Name);
        json.WriteString("kind", question.Kind.Word());
        json.Objects("positions", question.Positions, position =>
        {
            json.WriteString("label", position.Label.Value);
            json.Ids("claims", position.Claims);
            json.Texts("holders", position.Claims.SelectMany(claim => Asserters.Of(corpus.Get<Claim>(claim), corpus)).Distinct());
        });
        json.Texts("because", question.Because.Select(cause => cause.Word()));
        json.Text("settled-by", question.SettledBy);
        json.Prose("body", question.Body);
    }
}
