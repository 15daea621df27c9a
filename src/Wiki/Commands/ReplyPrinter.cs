using Wiki.Editing;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary>Prints the result of an editing command.</summary>
internal static class ReplyPrinter
{
    /// <returns>The exit code.</returns>
    public static int Print(CommandResult result)
    {
        var output = result.Status is CommandStatus.Refused or CommandStatus.Failed ? Console.Error : Console.Out;
        foreach (var line in result.Lines)
            output.WriteLine(line);
        return result.Status switch
        {
            CommandStatus.Done => ExitCode.Clean,
            CommandStatus.NotPossible => ExitCode.ContentProblems,
            CommandStatus.Failed => ExitCode.Environment,
            _ => ExitCode.Refused,
        };
    }
}
