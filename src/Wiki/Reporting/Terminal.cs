using System.Globalization;
using Spectre.Console;

namespace Wiki.Reporting;

/// <summary>The terminal that the program is watched on, if it is: colours and progress stand nowhere else.</summary>
internal static class Terminal
{
    private static readonly IAnsiConsole Lines = WithoutWrapping();

    public static bool IsInteractive => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;

    private static bool HasColour => IsInteractive && Environment.GetEnvironmentVariable("NO_COLOR") is not { Length: > 0 };

    /// <summary>One line, with colours only where somebody sees them.</summary>
    public static void WriteLine(Problem problem)
    {
        if (HasColour)
            Lines.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{problem.At}[/]: [{(problem.Severity == Severity.Error ? "red" : "yellow")}]{problem.Severity.Word()} {problem.Code.Number}[/]: {problem.Sentence}");
        else
            Console.WriteLine(problem);
    }

    /// <summary>Shows what is being done while it is done, and leaves nothing behind.</summary>
    /// <param name="work">Tells each thing as it begins it.</param>
    public static T ShowProgress<T>(Func<Action<string>, T> work) =>
        AnsiConsole.Status().Start("starting", context => work(doing => context.Status(doing)));

    /// <summary>Whoever reads problems off a terminal, such as an editor, finds each on one line.</summary>
    private static IAnsiConsole WithoutWrapping()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        console.Profile.Width = short.MaxValue;
        return console;
    }
}
