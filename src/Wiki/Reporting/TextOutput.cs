using Wiki.Problems;

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
            Console.WriteLine(OutputMessages.MoreProblems(hidden, result.Problems.Count));
    }

    private static void WriteExcerpt(Location at)
    {
        foreach (var line in SourceExcerpt.Of(at, Bytes(at.File)))
            Console.WriteLine(line);
    }

    /// <summary>Empty for a page, which is no file yet, and for a file that cannot be read.</summary>
    private static byte[] Bytes(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: < LargestShown } ? File.ReadAllBytes(file) : [];
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            return [];
        }
    }
}
