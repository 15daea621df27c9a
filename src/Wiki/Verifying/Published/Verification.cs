using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>What verifying a published site showed.</summary>
/// <param name="Files">How many files were compared with the manifest.</param>
/// <param name="Quotes">How many parts of quotes were compared with their sources.</param>
internal sealed record Verification(int Files, int Quotes, BuildResult Result)
{
    /// <summary>Of no site.</summary>
    public static Verification None { get; } = new(0, 0, new BuildResult([], []));

    public static Verification Failed(Problem problem) => new(0, 0, new BuildResult([], [problem]));
}
