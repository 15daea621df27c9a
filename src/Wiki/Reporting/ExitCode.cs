using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int ContentProblems = 1;
    public const int Refused = 2;
    public const int Environment = 3;
    public const int Bug = 4;

    /// <summary>Problems of the machine outweigh refusals, and these outweigh problems of the content.</summary>
    public static int Of(BuildResult result) => result.Problems
        .Where(problem => problem.Severity == Severity.Error)
        .Select(problem => problem.Code.Number switch { ['W', '4', '0', ..] => Environment, ['W', '4', ..] or "W126" or "W501" => Refused, _ => ContentProblems })
        .DefaultIfEmpty(Clean).Max();
}
