using Wiki.Problems;

namespace Wiki.Reading;

/// <summary>The two parts of a content file: the YAML between two lines of dashes, and the body.</summary>
/// <param name="Yaml">Starts with the line end of the opening dashes, so that line numbers match the file.</param>
/// <param name="BodyStart">The offset of the body in the file's text.</param>
internal sealed record FrontMatter(string Yaml, int BodyStart)
{
    private const int LongestYaml = 64 * 1024;
    private const string Dashes = "\n---";

    public static FrontMatter? Split(ContentFile file, List<Problem> problems)
    {
        if (file.Text.StartsWith("---\n", StringComparison.Ordinal))
        {
            var close = FindClose(file.Text);
            if (close > LongestYaml)
                problems.Add(ReadingProblems.FrontMatterTooLarge(file.Start, LongestYaml / 1024));
            else if (close >= 0)
                return new FrontMatter(file.Text[3..(close + 1)], BodyAfter(file.Text, close));
            else
                problems.Add(ReadingProblems.FrontMatterOpen(file.Start));
        }
        else
        {
            problems.Add(ReadingProblems.FrontMatterMissing(file.Start));
        }

        return null;
    }

    /// <summary>The offset of the line end before the closing dashes, or -1.</summary>
    private static int FindClose(string text)
    {
        var end = text.IndexOf(Dashes, 3, StringComparison.Ordinal);
        while (end >= 0 && end + Dashes.Length < text.Length && text[end + Dashes.Length] != '\n')
            end = text.IndexOf(Dashes, end + 1, StringComparison.Ordinal);
        return end;
    }

    private static int BodyAfter(string text, int close)
    {
        var start = Math.Min(close + 5, text.Length);
        while (start < text.Length && text[start] == '\n')
            start++;
        return start;
    }
}
