using System.CommandLine;
using System.Globalization;
using Wiki.Build;
using Wiki.Commands;
using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>Tells what a run found: a first line, the problems, a last line with the counts.</summary>
/// <param name="Format">How problems are told: to a person, to GitHub or to a program.</param>
/// <param name="IsQuiet">Nothing but problems is told.</param>
/// <param name="IsVerbose">The time of each stage is told too.</param>
internal sealed record Report(string Format, bool IsQuiet = false, bool IsVerbose = false)
{
    public const string Text = "text";
    public const string Github = "github";
    public const string Json = "json";

    /// <summary>Whether more than the problems is told.</summary>
    public bool Says => Format != Json && !IsQuiet;

    public static Report Of(ParseResult parsed) =>
        new(parsed.GetValue(WikiCommand.Format) ?? Text, parsed.GetValue(WikiCommand.Quiet), parsed.GetValue(WikiCommand.Verbose));

    /// <summary>A run that a person waits for: on a terminal it shows which stage it is in.</summary>
    public BuildResult Run(string doing, Func<Stages, BuildResult> run, CancellationToken stop)
    {
        Begin(doing);
        Stages? stages = null;
        var result = Says && Terminal.IsWatched
            ? Terminal.ShowProgress(tell => run(stages = new Stages(tell, stop)))
            : run(stages = new Stages(stop: stop));
        End(result, stages!);
        return result;
    }

    public void Begin(string doing)
    {
        if (Says)
            Console.WriteLine($"{doing} ...");
    }

    public void End(BuildResult result, Stages stages)
    {
        Write(result);
        if (Says && IsVerbose)
            Console.WriteLine(string.Join(", ", stages.Done.Select(stage => $"{stage.Name} {Milliseconds(stage.Took)}")));
        if (Says)
            Console.WriteLine($"checked: {Count(result.Errors, "error")}, {Count(result.Warnings, "warning")}, {Milliseconds(stages.Total)}");
    }

    private void Write(BuildResult result)
    {
        switch (Format)
        {
            case Json:
                JsonReport.Write(result);
                break;
            case Github:
                GithubReport.Write(result);
                break;
            default:
                TextReport.Write(result);
                break;
        }
    }

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalMilliseconds} ms");

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
