using Wiki.Editing;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary>Shows the reply of an editing command, and tells the shell how it ended.</summary>
internal static class Told
{
    public static int Run(Func<Reply> ask)
    {
        try
        {
            return Show(ask());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{fault.Message.TrimEnd('.')}; check the disk and the rights of the folder");
            return ExitCode.Environment;
        }
    }

    private static int Show(Reply reply)
    {
        foreach (var line in reply.Lines)
            (reply.Ending == Ending.Refused ? Console.Error : Console.Out).WriteLine(line);
        return reply.Ending switch { Ending.Done => ExitCode.Clean, Ending.Unmet => ExitCode.ContentProblems, _ => ExitCode.Refused };
    }
}
