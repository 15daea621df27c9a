using Wiki.Problems;

namespace Wiki.Reading.Prose;

/// <summary>
/// Limits constructs for which Markdig takes more than linear time, before it is called: opening characters per
/// paragraph; headings, definitions of links and table cells per text.
/// </summary>
internal static class ProseLimits
{
    public const int MostOpeners = 1_000;
    public const int MostHeadings = 2_000;
    public const int MostCells = 50_000;
    public const int MostDefinitions = 1_000;

    private const string Openers = "[*_<`";

    /// <summary>The first exceeded limit with its location, or null.</summary>
    public static Problem? Check(string markdown, Func<int, Location> place)
    {
        var (openers, headings, cells, definitions, paragraph, start) = (0, 0, 0, 0, 0, 0);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
                (openers, paragraph) = (0, start + line.Length + 1);
            openers += Count(line, Openers);
            cells += Count(line, "|");
            definitions += line.Count("]:");
            headings += IsHeading(line) ? 1 : 0;
            if (openers > MostOpeners)
                return ReadingProblems.TooManyMarks(place(paragraph), MostOpeners);
            if (headings > MostHeadings)
                return ReadingProblems.TooManyHeadings(place(start), MostHeadings);
            if (definitions > MostDefinitions)
                return ReadingProblems.TooManyDefinitions(place(start), MostDefinitions);
            if (cells > MostCells)
                return ReadingProblems.TooManyCells(place(start), MostCells);
            start += line.Length + 1;
        }

        return null;
    }

    private static int Count(ReadOnlySpan<char> line, string letters)
    {
        var count = 0;
        for (var rest = line; rest.IndexOfAny(letters) is var index and >= 0; rest = rest[(index + 1)..])
            count++;
        return count;
    }

    /// <summary>A line that starts with '#', or one of only '=' or '-', which makes the line above a heading.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var words = line.Trim(' ');
        return !words.IsEmpty && (words[0] == '#' || words.Trim('=').IsEmpty || words.Trim('-').IsEmpty);
    }
}
