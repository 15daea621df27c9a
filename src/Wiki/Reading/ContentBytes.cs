namespace Wiki.Reading;

/// <summary>Brings content files into memory, unless one is larger than its kind may be, and reads those that changed.</summary>
internal sealed class ContentBytes(FileReadings kept)
{
    private const int PageLimit = 2 * 1024 * 1024;
    private const int SourceLimit = 64 * 1024 * 1024;

    /// <param name="read">Reads the file once it is decoded, into a record or the site.</param>
    public FileReading Read(FileInfo file, string shown, bool isSource, Func<ContentFile, List<Problem>, object?> read)
    {
        var (at, limit) = (new Location(shown, 1, 1), isSource ? SourceLimit : PageLimit);
        try
        {
            return file.Length > limit
                ? new FileReading(null, [Problems.FileTooLarge(at, limit / 1024 / 1024)])
                : kept.Of(file, () => File.ReadAllBytes(file.FullName), bytes => Decode(shown, bytes, read));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new FileReading(null, [Problems.FileUnreadable(at, fault.Message)]);
        }
    }

    private static FileReading Decode(string shown, byte[] bytes, Func<ContentFile, List<Problem>, object?> read)
    {
        var problems = new List<Problem>();
        var content = FileBytes.Decode(shown, bytes, problems) is { } file ? read(file, problems) : null;
        return new FileReading(content, problems);
    }
}
