using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Pages;

namespace Wiki.Preview;

/// <summary>The state of the preview as open pages receive it.</summary>
internal sealed record PreviewStateJson
{
    public required string Edition { get; init; }

    public required bool IsShown { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required IReadOnlyList<Link> Drafts { get; init; }

    public required string? Notice { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? GoTo { get; init; }

    public required IReadOnlyList<ProblemLineJson> Problems { get; init; }

    /// <param name="moment">The state.</param>
    /// <param name="follows">Whether open pages go to the page that was just saved.</param>
    public static string Write(PreviewState moment, bool follows) =>
        JsonSerializer.Serialize(Of(moment, follows), PreviewJson.Events.PreviewStateJson);

    private static PreviewStateJson Of(PreviewState moment, bool follows) => new()
    {
        Edition = moment.Edition,
        IsShown = moment.IsShown,
        Errors = moment.Result.Errors,
        Warnings = moment.Result.Warnings,
        Drafts = moment.Drafts,
        Notice = moment.Notice,
        GoTo = follows ? moment.Saved?.Path : null,
        Problems =
        [
            .. ProblemLines.Of(moment.Result.Problems, $"/{Route.Method}", moment.Editor).Select(ProblemLineJson.Of),
        ],
    };
}

/// <summary>A problem with the addresses of its place and its rule.</summary>
internal sealed record ProblemLineJson
{
    public required string At { get; init; }

    public required string Severity { get; init; }

    public required string Code { get; init; }

    public required string Sentence { get; init; }

    public required string EditorHref { get; init; }

    public required string RuleHref { get; init; }

    public static ProblemLineJson Of(ProblemLine line) => new()
    {
        At = line.Place.Text,
        Severity = line.Severity,
        Code = line.Code.Text,
        Sentence = line.Sentence,
        EditorHref = line.Place.Href,
        RuleHref = line.Code.Href,
    };
}
