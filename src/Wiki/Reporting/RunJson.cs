using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>What a run found.</summary>
internal sealed record RunJson
{
    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required IReadOnlyList<ProblemJson> Problems { get; init; }

    public static RunJson Of(RunResult result) => new()
    {
        Errors = result.Errors,
        Warnings = result.Warnings,
        Problems = [.. result.Problems.Select(ProblemJson.Of)],
    };
}

/// <summary>A problem and its place.</summary>
internal sealed record ProblemJson
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required string Severity { get; init; }

    public required string Code { get; init; }

    public required string Rule { get; init; }

    public required string Sentence { get; init; }

    public required string Remedy { get; init; }

    public static ProblemJson Of(Problem problem) => new()
    {
        File = problem.At.File,
        Line = problem.At.Line,
        Column = problem.At.Column,
        Severity = problem.Severity.Word(),
        Code = problem.Code.Number,
        Rule = problem.Code.Rule,
        Sentence = problem.Sentence,
        Remedy = problem.Code.Remedy,
    };
}
