using System.CommandLine;
using System.CommandLine.Invocation;
using Wiki.Problems;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary>The program's commands and the options they share.</summary>
internal static class WikiCommand
{
    public static Option<string> Content { get; } = new("--content") { Description = "The content folder", DefaultValueFactory = _ => "content" };

    public static Option<string> Output { get; } = new("--output") { Description = "The folder the site is published to", DefaultValueFactory = _ => "site" };

    public static Option<string> Format { get; } = new Option<string>("--format") { Description = "How problems are told", DefaultValueFactory = _ => Report.Text }.AcceptOnlyFromAmong(Report.Text, Report.Github, Report.Json);

    public static Option<bool> Quiet { get; } = new("--quiet") { Description = "Tell nothing but problems", Recursive = true };

    public static Option<bool> Verbose { get; } = new("--verbose") { Description = "Tell the time of each stage too", Recursive = true };

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Builds an analyst wiki whose every quote is proven.")
        {
            BuildCommand.Create(), CheckCommand.Create(), ServeCommand.Create(), VerifyCommand.Create(),
            NewCommand.Create(), CiteCommand.Create(), SealCommand.Create(), ListCommand.Create(), SchemaCommand.Create(), DiffCommand.Create(),
            Quiet, Verbose,
        };
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            await Console.Error.WriteLineAsync($"{string.Join(' ', parsed.Errors.Select(error => error.Message).Distinct())} See: dotnet run --project src/Wiki -- --help");
            return ExitCode.Refused;
        }

        using var termination = new Termination();
        try
        {
            var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, termination.Stop);
            return termination.ExitCode ?? exitCode;
        }
        catch (OperationCanceledException) when (termination.ExitCode is not null)
        {
            return termination.ExitCode.Value;
        }
#pragma warning disable CA1031 // the last door: whatever comes here is a bug, and is told as one
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync($"wiki: this is a bug of the program, report it with this line: {FaultAtWorkException.Tell(fault)}");
            return ExitCode.Bug;
        }
#pragma warning restore CA1031
    }
}
