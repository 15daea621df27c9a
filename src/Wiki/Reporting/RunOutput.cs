using Wiki.Build;
using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>What a run prints: a first line, its problems, and a last line with the counts.</summary>
/// <param name="Format">How problems are printed: for a person, for GitHub or for a program.</param>
/// <param name="IsQuiet">Problems only.</param>
/// <param name="IsVerbose">The time of each stage too.</param>
internal sealed record RunOutput(string Format, bool IsQuiet = false, bool IsVerbose = false)
{
    public const string Text = "text";
    public const string Github = "github";
    public const string Json = "json";

    /// <summary>Whether more than the problems is printed.</summary>
    public bool HasLines => Format != Json && !IsQuiet;

    /// <summary>Prints the first line of a run.</summary>
    public void Begin(string work)
    {
        if (HasLines)
            Console.WriteLine(RunMessages.Working(work));
    }

    /// <summary>Prints the problems, the times and the counts of a run.</summary>
    public void End(RunResult result, BuildProgress progress)
    {
        progress.End();
        WriteProblems(result);
        if (HasLines && result.Problems.Count > 0)
            Console.WriteLine(RunMessages.SeeCodes(result.Problems[0].Code.Number));
        if (HasLines && IsVerbose)
            Console.WriteLine(RunMessages.Times(progress.Stages.Select(Describe)));
        if (HasLines)
            Console.WriteLine(RunMessages.Checked(result.Errors, result.Warnings, progress.Total));
    }

    private void WriteProblems(RunResult result)
    {
        switch (Format)
        {
            case Json:
                JsonOutput.Write(result);
                break;
            case Github:
                GithubOutput.Write(result);
                break;
            default:
                TextOutput.Write(result);
                break;
        }
    }

    private static string Describe(StageTime stage) =>
        RunMessages.Time(stage.Name, stage.Time, stage.Parts.Select(part => RunMessages.Time(part.Name, part.Time, [])));
}
