namespace Wiki.Problems;

/// <summary>The result of a run: its distinct problems, sorted by location.</summary>
internal sealed record RunResult
{
    public RunResult(IEnumerable<Problem> problems) => Problems = [.. problems.Distinct().Order()];

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The number of published files; null if nothing was published.</summary>
    public int? Published { get; init; }

    /// <summary>The SHA-256 of the published manifest; null if nothing was published.</summary>
    public string? Manifest { get; init; }

    public int Errors => Problems.Count(problem => problem.IsError);

    public int Warnings => Problems.Count - Errors;

    public bool HasErrors => Errors > 0;
}
