using System.Text.Json.Nodes;
using Wiki.Exports;
using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>Reports problems as one JSON object, with the totals.</summary>
internal static class JsonOutput
{
    public static void Write(RunResult result) => Console.WriteLine(IndentedJson.Text(new JsonObject
    {
        ["errors"] = result.Errors,
        ["warnings"] = result.Warnings,
        ["problems"] = new JsonArray([.. result.Problems.Take(TextOutput.MostShown).Select(Json)]),
    }));

    private static JsonObject Json(Problem problem) => new()
    {
        ["file"] = problem.At.File,
        ["line"] = problem.At.Line,
        ["column"] = problem.At.Column,
        ["severity"] = problem.Severity.Word(),
        ["code"] = problem.Code.Number,
        ["rule"] = problem.Code.Rule,
        ["sentence"] = problem.Sentence,
        ["remedy"] = problem.Code.Remedy,
    };
}
