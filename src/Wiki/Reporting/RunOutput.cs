using Wiki.Build;
using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>The console output of a run: a first line, its problems, and a last line with the counts.</summary>
/// <param name="Format">The format of problems: text, GitHub annotations or JSON.</param>
/// <param name="IsQuiet">Prints only problems.</param>
/// <param name="IsVerbose">Prints the time of each stage.</param>
internal sealed record RunOutput(string Format, bool IsQuiet = false, bool IsVerbose = false)
{
    public const string Text = "text";
    public const string Github = "github";
    public const string Json = "json";

    /// <summary>Whether lines other than problems are printed.</summary>
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

    private static string Describe(StageTime stage)
    {
        var parts = stage.Parts.Select(part => RunMessages.Time(part.Name, part.Time, []));
        return RunMessages.Time(stage.Name, stage.Time, parts);
    }
}
