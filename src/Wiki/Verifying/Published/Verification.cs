using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>What verifying a published site showed.</summary>
internal sealed record Verification(RunResult Result)
{
    /// <summary>How many files are those that the content makes, beside the manifest.</summary>
    public int Files { get; init; }

    /// <summary>How many parts of quotes are in their sources.</summary>
    public int Quotes { get; init; }

    /// <summary>How many claims have their numbers in their quotes.</summary>
    public int Claims { get; init; }

    /// <summary>How many sources there are.</summary>
    public int Sources { get; init; }

    /// <summary>How many of them have a text that is in the file it was received as.</summary>
    public int Received { get; init; }

    /// <summary>The SHA-256 of the manifest.</summary>
    public string Manifest { get; init; } = "";

    /// <summary>The same with more problems.</summary>
    public Verification With(IEnumerable<Problem> problems) =>
        this with { Result = new RunResult(Result.Problems.Concat(problems)) };

    public static Verification Failed(Problem problem) => new(new RunResult([problem]));
}
