using System.CommandLine;
using Wiki.Build;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary><c>wiki build</c>: checks the content and publishes the site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var command = new Command("build", "Check the content and publish the site") { WikiCommand.Content, WikiCommand.Output, WikiCommand.Format };
        command.SetAction((parsed, stop) =>
        {
            var (content, output) = (parsed.GetValue(WikiCommand.Content)!, parsed.GetValue(WikiCommand.Output)!);
            return Task.FromResult(ExitCode.Of(Report.Of(parsed).Run("building", stages => SiteBuild.Build(content, output, stages), stop)));
        });
        return command;
    }
}
