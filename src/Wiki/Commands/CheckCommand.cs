using System.CommandLine;
using Wiki.Build;
using Wiki.Checking;
using Wiki.Reading.Watching;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary><c>wiki check</c>: all stages but the last, once or after each change of the content.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> Watch = new("--watch") { Description = "Check again after each change, until Ctrl+C" };

    public static Command Create()
    {
        var command = new Command("check", "Check the content and the pages made of it, and write nothing") { WikiCommand.Content, WikiCommand.Format, Watch };
        command.SetAction((parsed, stop) =>
        {
            var (content, report) = (parsed.GetValue(WikiCommand.Content)!, Report.Of(parsed));
            return parsed.GetValue(Watch) ? CheckOnAndOn(content, report, stop) : Task.FromResult(ExitCode.Of(report.Run("checking", stages => SiteBuild.Check(content, stages), stop)));
        });
        return command;
    }

    private static async Task<int> CheckOnAndOn(string content, Report report, CancellationToken stop)
    {
        using var watch = new ContentWatch(content, Console.WriteLine);
        var before = new EarlierCheck();
        while (true)
        {
            var stages = new Stages(stop: stop);
            var reading = await watch.Next(stages);
            report.Begin("checking");
            var result = SiteBuild.Check(reading, stages, before);
            report.End(result, stages);
            if (stop.IsCancellationRequested || !Directory.Exists(content))
                return ExitCode.Of(result);
        }
    }
}
