using System.Text.RegularExpressions;
using Wiki.Problems;
using Wiki.Reading.Files;

namespace Wiki.Reading;

/// <summary>The two parts of a content file: the YAML between two lines of dashes, and the body.</summary>
/// <param name="Yaml">Starts with the line end of the opening dashes, so that line numbers match the file.</param>
/// <param name="BodyStart">The offset of the body in the file's text.</param>
internal sealed partial record FrontMatter(string Yaml, int BodyStart)
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
                problems.Add(AlmostClose(file) ?? ReadingProblems.FrontMatterOpen(file.Start));
        }
        else
        {
            problems.Add(IsMeant(file.Line(1))
                ? ReadingProblems.NotThreeDashes(file.Start)
                : ReadingProblems.FrontMatterMissing(file.Start));
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

    /// <summary>The first line after the keys that was meant to close them; null if there is none.</summary>
    private static Problem? AlmostClose(ContentFile file)
    {
        var lines = file.Text.Split('\n');
        var close = Array.FindIndex(lines, 1, OtherDashes().IsMatch);
        return close < 0 ? null : ReadingProblems.NotThreeDashes(file.Start with { Line = close + 1 });
    }

    private static bool IsMeant(string line) => OtherDashes().IsMatch(line) || OtherSigns().IsMatch(line);

    [GeneratedRegex(@"\A\s*(-{2,}|[\u2010-\u2015]+)\s*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex OtherDashes();

    /// <summary>The signs between which kindred formats have their keys.</summary>
    [GeneratedRegex(@"\A\s*[*+=_]{3,}\s*\z")]
    private static partial Regex OtherSigns();

    private static int BodyAfter(string text, int close)
    {
        var start = Math.Min(close + 5, text.Length);
        while (start < text.Length && text[start] == '\n')
            start++;
        return start;
    }
}
