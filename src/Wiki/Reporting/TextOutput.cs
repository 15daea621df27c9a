using Wiki.Problems;
using static System.FormattableString;

namespace Wiki.Reporting;

/// <summary>Reports problems as text, one per line.</summary>
internal static class TextOutput
{
    public const int MostShown = 200;

    public static void Write(RunResult result)
    {
        foreach (var problem in result.Problems.Take(MostShown))
            Terminal.WriteLine(problem);
        var hidden = result.Problems.Count - MostShown;
        if (hidden > 0)
            Console.WriteLine(Invariant($"... and {hidden} more of {result.Problems.Count} problems"));
    }
}
