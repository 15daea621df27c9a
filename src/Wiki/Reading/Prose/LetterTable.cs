using System.Text.RegularExpressions;

namespace Wiki.Reading.Prose;

/// <summary>
/// Recognizes a paragraph that is a pipe table and splits its rows. Markdig reads tables with inline parsers, which
/// would take other characters for marks too, so only its paragraphs are used.
/// </summary>
internal static partial class LetterTable
{
    /// <summary>
    /// Whether a table starts with two lines: a row with a pipe, and as many cells of dashes. A line that is indented
    /// is text.
    /// </summary>
    public static bool StartsWith(ReadOnlySpan<char> row, ReadOnlySpan<char> dashes) =>
        row.Contains('|')
        && dashes.Contains('|')
        && Dashes().IsMatch(dashes)
        && Cells(row.ToString()).Count == Cells(dashes.ToString()).Count;

    /// <summary>The cells between the pipes of a row; a pipe at either end is its frame.</summary>
    public static IReadOnlyList<string> Cells(string row)
    {
        var inner = row.AsSpan().Trim();
        if (inner.StartsWith("|"))
            inner = inner[1..];
        if (inner.EndsWith("|"))
            inner = inner[..^1];
        return inner.ToString().Split('|');
    }

    [GeneratedRegex(
        @"\A[|]?(\s*:?-+:?\s*[|])*(\s*:?-+:?\s*)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Dashes();
}
