using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>What verifying a published site showed.</summary>
/// <param name="Files">How many files were compared with the manifest.</param>
/// <param name="Quotes">How many parts of quotes were compared with their sources.</param>
internal sealed record Verification(int Files, int Quotes, RunResult Result)
{
    /// <summary>How many claims have their numbers in their quotes.</summary>
    public int Claims { get; init; }

    /// <summary>How many sources there are.</summary>
    public int Sources { get; init; }

    /// <summary>How many of them have a text that was compared with the file it was received as.</summary>
    public int Received { get; init; }

    /// <summary>The SHA-256 of the manifest.</summary>
    public string Manifest { get; init; } = "";

    public static Verification Failed(Problem problem) => new(0, 0, new RunResult([problem]));
}
