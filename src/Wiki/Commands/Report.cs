using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Wiki.Commands;

/// <summary>Tells an editor what a run found: a first line, a line a problem, a last line with the counts.</summary>
internal static class Report
{
    public static BuildResult Run(string doing, Func<BuildResult> run)
    {
        Console.WriteLine($"{doing} ...");
        var clock = Stopwatch.StartNew();
        var result = run();
        foreach (var problem in result.Problems)
            Write(problem);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"checked: {Count(result.Errors, "error")}, {Count(result.Warnings, "warning")}, {clock.ElapsedMilliseconds} ms"));
        return result;
    }

    /// <summary>Colour on a terminal that allows it; the plain line everywhere else, never wrapped.</summary>
    private static void Write(Problem problem)
    {
        if (Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
            Console.WriteLine(problem);
        else
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{problem.At}[/]: [{(problem.Severity == Severity.Error ? "red" : "yellow")}]{problem.Severity.Word()} {problem.Code.Number}[/]: {problem.Sentence}");
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
