using System.CommandLine;
using System.CommandLine.Invocation;
using Wiki.Problems;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary>The root command of the program.</summary>
internal static class WikiCommand
{
    public static async Task<int> Run(string[] args)
    {
        var parsed = Create().Parse([.. FreeText.Mark(AsOption(args))], Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            await Console.Error.WriteLineAsync(UsageErrors.Of(parsed));
            return ExitCode.Refused;
        }

        using var termination = new Termination();
        try
        {
            var exitCode = await parsed.InvokeAsync(Configuration, termination.Stop);
            foreach (var line in NewCommand.Help(parsed))
                Console.WriteLine(line);
            return termination.ExitCode ?? exitCode;
        }
        catch (OperationCanceledException) when (termination.ExitCode is not null)
        {
            return termination.ExitCode.Value;
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            await Console.Error.WriteLineAsync(CommandMessages.MachineFailed(exception.Message));
            return ExitCode.Environment;
        }
#pragma warning disable CA1031 // the outermost handler: any other exception is a bug, and is reported as one
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync(CommandMessages.Bug(WorkFailedException.Describe(exception)));
            return ExitCode.Bug;
        }
#pragma warning restore CA1031
    }

    /// <summary>Many programs have a command <c>help</c>, and it is what people try first.</summary>
    private static string[] AsOption(string[] args) => args is ["help", .. var rest] ? [.. rest, "--help"] : args;

    /// <summary>No file is read for an argument that begins with an at sign: it may be the words of a report.</summary>
    private static ParserConfiguration Parsing => new() { ResponseFileTokenReplacer = null };

    private static InvocationConfiguration Configuration => new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    private static RootCommand Create() => new("Builds an analyst wiki whose every quote is proven.")
    {
        BuildCommand.Create(), CheckCommand.Create(), ServeCommand.Create(), VerifyCommand.Create(),
        InitCommand.Create(), NewCommand.Create(), CiteCommand.Create(), RenameCommand.Create(), SealCommand.Create(),
        ListCommand.Create(), SchemaCommand.Create(), DiffCommand.Create(), CodesCommand.Create(),
        SharedOptions.Quiet, SharedOptions.Verbose,
    };
}
