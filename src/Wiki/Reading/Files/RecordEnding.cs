using Wiki.Problems;

namespace Wiki.Reading.Files;

/// <summary>Recognizes records that an editor or a system saved under another ending than <c>.md</c>.</summary>
internal static class RecordEnding
{
    private const string FirstLine = "---";

    private static readonly HashSet<string> OfMarkdown =
        new(StringComparer.OrdinalIgnoreCase) { ".md", ".markdown", ".mdown", ".mkd", ".mdx" };

    private static readonly HashSet<string> OfText =
        new(StringComparer.OrdinalIgnoreCase) { ".txt", ".text", ".md.txt", ".yaml", ".yml" };

    /// <summary>
    /// True of a name such as <c>marr.markdown</c>, and of <c>marr.txt</c> or <c>marr.md.txt</c> if it begins as a
    /// record does: a text without keys is a note or a report.
    /// </summary>
    public static bool IsOther(FileInfo file)
    {
        var id = file.Name.Split('.')[0];
        var ending = file.Name[id.Length..];
        return RecordId.IsWellFormed(id)
            && (OfMarkdown.Contains(ending) || (OfText.Contains(ending) && BeginsWithKeys(file)));
    }

    private static bool BeginsWithKeys(FileInfo file)
    {
        try
        {
            // A reader passes over the mark of UTF-8 that some editors put first.
            using var reader = file.OpenText();
            Span<char> start = stackalloc char[FirstLine.Length];
            return reader.ReadBlock(start) == start.Length && start.SequenceEqual(FirstLine);
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            return false;
        }
    }
}
