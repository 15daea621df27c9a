using System.CommandLine;

namespace Wiki.Commands;

/// <summary><c>wiki build</c>: checks the content and publishes the site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var command = new Command("build", "Check the content and publish the site") { WikiCommand.Content, WikiCommand.Output, WikiCommand.Format };
        command.SetAction(parsed =>
        {
            var result = Report.Run(parsed.GetValue(WikiCommand.Format)!, "building", () => SiteBuild.Build(parsed.GetValue(WikiCommand.Content)!, parsed.GetValue(WikiCommand.Output)!));
            return ExitCode.Of(result);
        });
        return command;
    }
}
