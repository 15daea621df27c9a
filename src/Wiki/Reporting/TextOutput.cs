using Wiki.Problems;
using static System.FormattableString;

namespace Wiki.Reporting;

/// <summary>Reports problems as text, one per line.</summary>
internal static class TextOutput
{
    public const int MostShown = 200;

    private const int LargestShown = 16 * 1024 * 1024;

    public static void Write(RunResult result)
    {
        foreach (var problem in result.Problems.Take(MostShown))
        {
            Terminal.WriteLine(problem);
            if (Terminal.IsInteractive)
                WriteExcerpt(problem.At);
        }

        var hidden = result.Problems.Count - MostShown;
        if (hidden > 0)
            Console.WriteLine(Invariant($"... and {hidden} more of {result.Problems.Count} problems"));
    }

    /// <summary>The problem may be of a page, which is no file yet, or of a file that cannot be read.</summary>
    private static void WriteExcerpt(Location at)
    {
        if (new FileInfo(at.File) is not { Exists: true, Length: < LargestShown } file)
            return;
        foreach (var line in SourceExcerpt.Of(at, File.ReadAllBytes(file.FullName)))
            Console.WriteLine(line);
    }
}
