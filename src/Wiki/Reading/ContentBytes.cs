using Wiki.Problems;

namespace Wiki.Reading;

/// <summary>Brings a content file into memory, unless it is larger than its kind may be.</summary>
internal static class ContentBytes
{
    public const int PageLimit = 2 * 1024 * 1024;

    /// <summary>More than any book: a longer text with thousands of quotes would hold up every check of the content.</summary>
    public const int SourceLimit = 8 * 1024 * 1024;

    public static ContentFile? Read(string path, string shown, int limit, List<Problem> problems) =>
        Load(new FileInfo(path), shown, limit, problems) is { } bytes ? FileBytes.Decode(shown, bytes, problems) : null;

    public static byte[]? Load(FileInfo file, string shown, int limit, List<Problem> problems)
    {
        var at = Location.StartOf(shown);
        try
        {
            if (file.Length <= limit)
                return File.ReadAllBytes(file.FullName);
            problems.Add(ReadingProblems.FileTooLarge(at, limit / 1024 / 1024));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(ReadingProblems.FileUnreadable(at, exception.Message));
        }

        return null;
    }
}
