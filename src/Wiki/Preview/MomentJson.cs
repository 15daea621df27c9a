using System.Text.Json.Nodes;
using Wiki.Pages;

namespace Wiki.Preview;

/// <summary>Writes what an open page has to know of a moment.</summary>
internal static class MomentJson
{
    /// <param name="follows">Whether open pages go to the page that was just saved.</param>
    public static string Write(Moment moment, bool follows) => new JsonObject
    {
        ["edition"] = moment.Edition,
        ["isShown"] = moment.IsShown,
        ["errors"] = moment.Result.Errors,
        ["warnings"] = moment.Result.Warnings,
        ["drafts"] = new JsonArray([.. moment.Drafts.Select(LinkOf)]),
        ["goTo"] = follows ? moment.Saved?.Path : null,
        ["problems"] = new JsonArray([.. ProblemLines.Of(moment.Result.Problems, $"/{Route.Method}").Select(LineOf)]),
    }.ToJsonString();

    private static JsonObject LinkOf(Link link) => new() { ["text"] = link.Text, ["href"] = link.Href };

    private static JsonObject LineOf(ProblemLine line) => new()
    {
        ["at"] = line.Place.Text,
        ["severity"] = line.Severity,
        ["code"] = line.Code.Text,
        ["sentence"] = line.Sentence,
        ["editorHref"] = line.Place.Href,
        ["ruleHref"] = line.Code.Href,
    };
}
