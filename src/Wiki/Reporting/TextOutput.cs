using System.Globalization;
using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>Tells problems to a person: a line each.</summary>
internal static class TextOutput
{
    public const int MostShown = 200;

    public static void Write(RunResult result)
    {
        foreach (var problem in result.Problems.Take(MostShown))
            Terminal.WriteLine(problem);
        if (result.Problems.Count > MostShown)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {result.Problems.Count - MostShown} more of {result.Problems.Count} problems"));
    }
}
