using System.CommandLine;

namespace Wiki.Commands;

/// <summary><c>wiki check</c>: all stages but the last.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Check the content and the pages made of it, and write nothing") { WikiCommand.Content, WikiCommand.Format };
        command.SetAction(parsed => ExitCode.Of(Report.Run(parsed.GetValue(WikiCommand.Format)!, "checking", () => SiteBuild.Check(parsed.GetValue(WikiCommand.Content)!))));
        return command;
    }
}
