using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace Wiki.Reporting;

/// <summary>The line of a problem with a caret under its place, as compilers show it.</summary>
internal static class SourceExcerpt
{
    private const char Cut = '\u2026';
    private const int Widest = 100;

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <summary>Two lines; none if the file has no such line.</summary>
    /// <param name="at">The place of the problem.</param>
    /// <param name="bytes">The bytes of its file.</param>
    public static IReadOnlyList<string> Of(Location at, byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split(LineEnds, StringSplitOptions.None);
        if (at.Line > lines.Length || string.IsNullOrWhiteSpace(lines[at.Line - 1]))
            return [];
        var (line, column) = Fit([.. lines[at.Line - 1].TrimStart('\uFEFF').EnumerateRunes().Select(Shown)], at.Column);
        var number = at.Line.ToString(CultureInfo.InvariantCulture);
        return
        [
            Invariant($" {number} | {string.Concat(line)}"),
            $" {new string(' ', number.Length)} | {Space(line.Take(column - 1))}^",
        ];
    }

    /// <summary>A terminal would obey control characters.</summary>
    private static Rune Shown(Rune letter) =>
        Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format && letter.Value != '\t'
            ? Rune.ReplacementChar
            : letter;

    /// <summary>A long line is cut to the part around the column.</summary>
    private static (IReadOnlyList<Rune> Line, int Column) Fit(IReadOnlyList<Rune> line, int column)
    {
        var start = column > Widest ? column - (Widest / 2) : 0;
        var part = line.Skip(start).Take(Widest).ToList();
        if (start + part.Count < line.Count)
            part.Add(new Rune(Cut));
        if (start > 0)
            part[0] = new Rune(Cut);
        return (part, column - start);
    }

    /// <summary>Tabs stay, so that the caret is under its character.</summary>
    private static string Space(IEnumerable<Rune> before) =>
        string.Concat(before.Select(letter => letter.Value == '\t' ? '\t' : ' '));
}
