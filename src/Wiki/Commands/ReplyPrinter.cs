using Wiki.Editing;
using Wiki.Problems;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary>Runs an editing command, prints its result, and returns the exit code.</summary>
internal static class ReplyPrinter
{
    public static int Run(Func<CommandResult> command)
    {
        try
        {
            return Print(command());
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            Console.Error.WriteLine(CommandMessages.MachineFailed(exception.Message));
            return ExitCode.Environment;
        }
    }

    private static int Print(CommandResult result)
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
