using System.Globalization;
using Spectre.Console;

namespace Wiki.Reporting;

/// <summary>The interactive terminal, if there is one; only it gets colours and progress.</summary>
internal static class Terminal
{
    private static readonly IAnsiConsole Lines = WithoutWrapping();

    public static bool IsInteractive => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;

    private static bool HasColour =>
        IsInteractive && Environment.GetEnvironmentVariable("NO_COLOR") is not { Length: > 0 };

    /// <summary>Writes a problem on one line, in colour if the terminal supports it.</summary>
    public static void WriteLine(Problem problem)
    {
        if (!HasColour)
        {
            Console.WriteLine(problem);
            return;
        }

        var colour = problem.IsError ? "red" : "yellow";
        var code = $"{problem.Severity.Word()} {problem.Code.Number}";
        Lines.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]{problem.At}[/]: [{colour}]{code}[/]: {problem.Sentence}");
    }

    /// <summary>Programs that parse the output of a terminal, such as editors, need each problem on one line.</summary>
    private static IAnsiConsole WithoutWrapping()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        console.Profile.Width = short.MaxValue;
        return console;
    }
}
