using System.CommandLine;

namespace Wiki.Commands;

/// <summary>The program's commands and the options they share.</summary>
internal static class WikiCommand
{
    public static Option<string> Content { get; } = new("--content") { Description = "The content folder", DefaultValueFactory = _ => "content" };

    public static Option<string> Output { get; } = new("--output") { Description = "The folder the site is published to", DefaultValueFactory = _ => "site" };

    public static Option<string> Format { get; } = new Option<string>("--format") { Description = "How problems are told", DefaultValueFactory = _ => Report.Text }.AcceptOnlyFromAmong(Report.Text, Report.Github, Report.Json);

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Builds an analyst wiki whose every quote is proven.")
        {
            BuildCommand.Create(), CheckCommand.Create(), ServeCommand.Create(),
            NewCommand.Create(), CiteCommand.Create(), SealCommand.Create(), ListCommand.Create(), SchemaCommand.Create(), DiffCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{string.Join(' ', parsed.Errors.Select(error => error.Message).Distinct())} See: dotnet run --project src/Wiki -- --help");
            return ExitCode.Refused;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
#pragma warning disable CA1031 // the last door: whatever comes here is a bug, and is told as one
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync($"wiki: this is a bug of the program, report it with this line: {fault.GetType().Name}: {fault.GetBaseException().Message}");
            return ExitCode.Bug;
        }
#pragma warning restore CA1031
    }
}
