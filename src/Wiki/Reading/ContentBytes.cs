using Wiki.Problems;

namespace Wiki.Reading;

/// <summary>Reads the bytes of a content file, unless it exceeds the size limit of its kind.</summary>
internal static class ContentBytes
{
    public const int PageLimit = 2 * 1024 * 1024;

    /// <summary>More than any book: a longer text with thousands of quotes would slow down every check.</summary>
    public const int SourceLimit = 8 * 1024 * 1024;

    /// <summary>Sufficient for a report with its pictures; it is published and kept in memory.</summary>
    public const int ReceivedLimit = 16 * 1024 * 1024;

    /// <summary>Null if a problem was reported.</summary>
    public static byte[]? Load(FileInfo file, string shown, int limit, List<Problem> problems)
    {
        var at = Location.StartOf(shown);
        try
        {
            if (file.Length <= limit)
                return File.ReadAllBytes(file.FullName);
            problems.Add(ReadingProblems.FileTooLarge(at, limit / 1024 / 1024));
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            problems.Add(ReadingProblems.FileUnreadable(at, exception.Message));
        }

        return null;
    }
}
