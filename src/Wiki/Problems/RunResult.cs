namespace Wiki.Problems;

/// <summary>What a run found: every problem, sorted by place, each once.</summary>
internal sealed record RunResult
{
    public RunResult(IEnumerable<Problem> problems) => Problems = [.. problems.Distinct().Order()];

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>How many files were published; null where none were.</summary>
    public int? Published { get; init; }

    public int Errors => Problems.Count(IsError);

    public int Warnings => Problems.Count - Errors;

    public bool HasErrors => HasError(Problems);

    public static bool HasError(IEnumerable<Problem> problems) => problems.Any(IsError);

    private static bool IsError(Problem problem) => problem.Severity == Severity.Error;
}
