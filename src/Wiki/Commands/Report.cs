using System.Diagnostics;
using System.Globalization;

namespace Wiki.Commands;

/// <summary>Tells what a run found: a first line, the problems, a last line with the counts.</summary>
internal static class Report
{
    public const string Text = "text";
    public const string Github = "github";
    public const string Json = "json";

    public static BuildResult Run(string format, string doing, Func<BuildResult> run)
    {
        var says = format != Json;
        if (says)
            Console.WriteLine($"{doing} ...");
        var clock = Stopwatch.StartNew();
        var result = run();
        Write(format, result);
        if (says)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"checked: {Count(result.Errors, "error")}, {Count(result.Warnings, "warning")}, {clock.ElapsedMilliseconds} ms"));
        return result;
    }

    private static void Write(string format, BuildResult result)
    {
        switch (format)
        {
            case Json:
                JsonReport.Write(result);
                break;
            case Github:
                GithubReport.Write(result);
                break;
            default:
                TextReport.Write(result);
                break;
        }
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
