using System.Globalization;
using Spectre.Console;

namespace Wiki.Commands;

/// <summary>Tells problems to a person: a line each, in colour on a terminal that allows it.</summary>
internal static class TextReport
{
    public const int MostShown = 200;

    public static void Write(BuildResult result)
    {
        foreach (var problem in result.Problems.Take(MostShown))
            Write(problem);
        if (result.Problems.Count > MostShown)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {result.Problems.Count - MostShown} more of {result.Problems.Count} problems"));
    }

    /// <summary>A redirected line is never wrapped, and never holds colours.</summary>
    private static void Write(Problem problem)
    {
        if (Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
            Console.WriteLine(problem);
        else
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{problem.At}[/]: [{(problem.Severity == Severity.Error ? "red" : "yellow")}]{problem.Severity.Word()} {problem.Code.Number}[/]: {problem.Sentence}");
    }
}
