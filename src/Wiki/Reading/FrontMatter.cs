using Wiki.Problems;

namespace Wiki.Reading;

/// <summary>The two parts of a content file: the YAML between its two lines of dashes, and the body after them.</summary>
/// <param name="Yaml">Begins with the line end of the opening dashes, so that its lines count as those of the file.</param>
/// <param name="BodyStart">The offset at which the body begins in the file's text.</param>
internal sealed record FrontMatter(string Yaml, int BodyStart)
{
    private const int LongestYaml = 64 * 1024;

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
        for (var end = text.IndexOf("\n---", 3, StringComparison.Ordinal); end >= 0; end = text.IndexOf("\n---", end + 1, StringComparison.Ordinal))
        {
            if (end + 4 == text.Length || text[end + 4] == '\n')
                return end;
        }

        return -1;
    }

    private static int BodyAfter(string text, int close)
    {
        var start = Math.Min(close + 5, text.Length);
        while (start < text.Length && text[start] == '\n')
            start++;
        return start;
    }
}
