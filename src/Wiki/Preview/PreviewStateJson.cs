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

    /// <param name="state">The state.</param>
    /// <param name="follows">Whether open pages go to the page that was just saved.</param>
    public static string Write(PreviewState state, bool follows) =>
        JsonSerializer.Serialize(Of(state, follows), PreviewJson.Events.PreviewStateJson);

    private static PreviewStateJson Of(PreviewState state, bool follows) => new()
    {
        Edition = state.Edition,
        IsShown = state.IsShown,
        Errors = state.Result.Errors,
        Warnings = state.Result.Warnings,
        Drafts = state.Drafts,
        Notice = state.Notice,
        GoTo = follows ? state.Saved?.Path : null,
        Problems =
        [
            .. ProblemLines.Of(state.Result.Problems, $"/{Route.Method}", state.Editor).Select(ProblemLineJson.Of),
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
