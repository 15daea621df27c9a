using Wiki.Exports;

namespace Wiki.Commands;

/// <summary>Tells problems to a program: one JSON object with every problem shown and the totals.</summary>
internal static class JsonReport
{
    public static void Write(BuildResult result) => Console.WriteLine(IndentedJson.Text(
        new
        {
            result.Errors,
            result.Warnings,
            Problems = result.Problems.Take(TextReport.MostShown).Select(problem => new
            {
                problem.At.File,
                problem.At.Line,
                problem.At.Column,
                Severity = problem.Severity.Word(),
                Code = problem.Code.Number,
                problem.Code.Rule,
                problem.Sentence,
                problem.Code.Remedy,
            }),
        }));
}
