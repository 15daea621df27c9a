using System.CommandLine;
using Wiki.Build;
using Wiki.Checking;
using Wiki.Output;
using Wiki.Problems;
using Wiki.Reading.Watching;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary><c>wiki check</c>: runs all stages except publishing, once or after each change of the content.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> Watch = new("--watch")
    {
        Description = "Check again after each change, until Ctrl+C",
    };

    public static Command Create()
    {
        var command = new Command("check", "Check the content and the pages made of it, and write nothing")
        {
            SharedOptions.Content, SharedOptions.Format, Watch,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var (content, output) = (parsed.GetValue(SharedOptions.Content)!, SharedOptions.OutputOf(parsed));
            return parsed.GetValue(Watch)
                ? CheckRepeatedly(content, output, cancellation)
                : Task.FromResult(Check(content, output, cancellation));
        });
        return command;
    }

    private static int Check(string content, RunOutput output, CancellationToken cancellation)
    {
        using var run = ConsoleRun.Start("checking", output, cancellation);
        return run.End(SiteBuild.Check(content, run.Progress, Today.Of(TimeProvider.System)));
    }

    private static async Task<int> CheckRepeatedly(string content, RunOutput output, CancellationToken cancellation)
    {
        using var watch = new ContentWatch(content, Console.WriteLine);
        var previous = new IncrementalCheck();
        while (true)
        {
            var (reading, time) = await watch.Next(cancellation);
            var progress = new BuildProgress(cancellation: cancellation);
            progress.Add(SiteStage.Reading, time);
            output.Begin(SiteStage.Checking.Word());
            var dated = reading with { Today = Today.Of(TimeProvider.System) };
            var result = SiteBuild.Check(dated, new DiscardedSite(), progress, previous);
            // A check that was stopped may still write to what it was to continue with.
            if (result.Problems.Any(problem => problem.Code == Codes.CheckTooSlow))
                previous = new IncrementalCheck();
            output.End(result, progress);
            if (cancellation.IsCancellationRequested || !Directory.Exists(content))
                return ExitCode.Of(result);
        }
    }
}
