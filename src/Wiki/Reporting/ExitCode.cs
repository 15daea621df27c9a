using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int ContentProblems = 1;
    public const int Refused = 2;
    public const int Environment = 3;
    public const int Bug = 4;

    /// <summary>Problems of the machine take precedence over refusals, and these over content problems.</summary>
    public static int Of(RunResult result) => result.Problems
        .Where(problem => problem.IsError)
        .Select(problem => Of(problem.Code.Class))
        .DefaultIfEmpty(Clean).Max();

    private static int Of(ProblemClass problem) => problem switch
    {
        ProblemClass.Machine => Environment,
        ProblemClass.Refusal => Refused,
        _ => ContentProblems,
    };
}
