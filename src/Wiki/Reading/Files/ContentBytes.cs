using Wiki.Problems;

namespace Wiki.Reading.Files;

/// <summary>Reads the bytes of a content file, unless it exceeds the size limit of its kind.</summary>
internal static class ContentBytes
{
    public static readonly SizeLimit PageLimit = new(2 * Megabyte, ReadingProblems.FileTooLarge);

    /// <summary>More than any book: a longer text with thousands of quotes would slow down every check.</summary>
    public static readonly SizeLimit SourceLimit = new(8 * Megabyte, ReadingProblems.FileTooLarge);

    /// <summary>Sufficient for a report with its pictures; it is published and kept in memory.</summary>
    public static readonly SizeLimit ReceivedLimit = new(16 * Megabyte, ReceivedProblems.TooLarge);

    private const int Megabyte = 1024 * 1024;

    private const int BufferSize = 64 * 1024;

    /// <summary>Null if a problem was reported.</summary>
    public static byte[]? Load(FileInfo file, string shown, SizeLimit limit, List<Problem> problems)
    {
        var at = Location.StartOf(shown);
        try
        {
            if (file.Length <= limit.Bytes && Read(file, limit.Bytes) is { } bytes)
                return bytes;
            problems.Add(limit.Exceeded(at, limit.Bytes));
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            problems.Add(ReadingProblems.FileUnreadable(at, exception.Message));
        }

        return null;
    }

    /// <summary>A device says that it has no bytes, and may have any number; null where these are too many.</summary>
    private static byte[]? Read(FileInfo file, long limit)
    {
        if (file.Length > 0)
            return File.ReadAllBytes(file.FullName);
        using var stream = file.OpenRead();
        using var read = new MemoryStream();
        var buffer = new byte[BufferSize];
        while (stream.Read(buffer) is > 0 and var count)
        {
            read.Write(buffer, 0, count);
            if (read.Length > limit)
                return null;
        }

        return read.ToArray();
    }
}
