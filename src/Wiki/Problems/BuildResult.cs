using Wiki.Output;

namespace Wiki.Problems;

/// <summary>The files of a site and every problem of the run, sorted, each once.</summary>
internal sealed record BuildResult
{
    public BuildResult(IReadOnlyList<SiteFile> files, IEnumerable<Problem> problems)
    {
        Files = files;
        Problems = [.. problems.Distinct().Order()];
    }

    /// <summary>Empty where they were handed on as they were made.</summary>
    public IReadOnlyList<SiteFile> Files { get; init; }

    public IReadOnlyList<Problem> Problems { get; init; }

    public int Errors => Problems.Count(problem => problem.Severity == Severity.Error);

    public int Warnings => Problems.Count - Errors;

    public bool HasErrors => Errors > 0;
}
