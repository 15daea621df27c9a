using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>What verifying a published site showed.</summary>
/// <param name="Files">How many files were compared with the manifest.</param>
/// <param name="Quotes">How many parts of quotes were compared with their sources.</param>
internal sealed record Verification(int Files, int Quotes, RunResult Result)
{
    public static Verification Failed(Problem problem) => new(0, 0, new RunResult([problem]));
}
