using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wiki.Preview;

/// <summary>Writes what an open page has to know of a moment.</summary>
internal static class MomentJson
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.Default };

    /// <param name="follows">Whether open pages go to the page that was just saved.</param>
    public static string Write(Moment moment, bool follows) => JsonSerializer.Serialize(
        new
        {
            moment.Edition,
            moment.IsShown,
            moment.Result.Errors,
            moment.Result.Warnings,
            moment.Drafts,
            GoTo = follows ? moment.Saved?.Path : null,
            Problems = ProblemLines.Of(moment.Result.Problems, $"/{Route.Method}").Select(line => new
            {
                At = line.Problem.At.ToString(),
                Severity = line.Problem.Severity.Word(),
                Code = line.Problem.Code.Number,
                line.Problem.Sentence,
                line.EditorHref,
                line.RuleHref,
            }),
        },
        Options);
}
