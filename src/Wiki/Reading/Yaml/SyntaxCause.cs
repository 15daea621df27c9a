using System.Text.RegularExpressions;
using Wiki.Problems;
using Wiki.Reading.Files;

namespace Wiki.Reading.Yaml;

/// <summary>
/// Finds the one mistake in a line that is not YAML: the parser reports where it stopped, which may be a line later.
/// </summary>
internal static partial class SyntaxCause
{
    private const string Special = "@`%*&!|>{}[]#,?\u201C";

    /// <param name="file">The file.</param>
    /// <param name="stopped">Where the parser stopped.</param>
    /// <returns>Null if the line and the one before it have no known mistake.</returns>
    public static Problem? Find(ContentFile file, Location stopped)
    {
        var lines = file.Text.Split('\n');
        return Enumerable.Range(0, 2)
            .Select(back => stopped.Line - back)
            .Where(line => line >= 1 && line <= lines.Length)
            .Select(line => OfLine(lines[line - 1], new Location(file.Path, line, 1)))
            .FirstOrDefault(problem => problem is not null)
            ?? OfIndent(lines, stopped);
    }

    /// <summary>The problem of a key within brackets that has its value without a space: <c>{lat:57.5}</c>.</summary>
    public static Problem? OfKey(YamlText key) => TightPair().Match(key.Value) is { Success: true } tight
        ? ReadingProblems.NoSpaceAfterColon(key.At, $"{tight.Groups["key"].Value}: {tight.Groups["value"].Value}")
        : null;

    private static Problem? OfLine(string line, Location at)
    {
        if (Lookalike.Find(line, at) is { } lookalike)
            return lookalike;
        if (Pair().Match(line) is { Success: true } pair)
            return OfValue(pair, at);
        if (TightPair().Match(line) is { Success: true } tight)
        {
            var (key, value) = (tight.Groups["key"], tight.Groups["value"].Value);
            return ReadingProblems.NoSpaceAfterColon(Move(at, key.Index), $"{key.Value}: {value}");
        }

        var words = line.Trim();
        var isOther = words.Length == 0 || words[0] is '-' or '#' or '\'' or '"' or '[' or ']' or '{' or '}';
        return isOther || words.Contains(": ", StringComparison.Ordinal) || words.EndsWith(':')
            ? null
            : ReadingProblems.NoKey(Move(at, line.Length - line.TrimStart().Length), words);
    }

    /// <summary>What is wrong with a value of a key or with an item, or null.</summary>
    private static Problem? OfValue(Match pair, Location at)
    {
        var (opening, written) = (pair.Groups["opening"].Value.TrimStart(), pair.Groups["value"]);
        var (value, place) = (written.Value.TrimEnd(), Move(at, written.Index));
        var corrected = $"{opening}{ProblemText.InOwnMarks(value)}";
        if (value is ['"' or '\'', ..])
            return OfQuoted(value, place, opening);
        if (value is ['[' or '{', ..] && !value.Contains(value[0] == '[' ? ']' : '}', StringComparison.Ordinal))
            return ReadingProblems.OpenBracket(place, value[0]);
        if (IsWhole(value))
            return BracketCause.Find(value, place);
        if (value is [var first, _, ..] && IsSpecial(first, value, opening))
            return ReadingProblems.SpecialFirstLetter(place, first, corrected);
        return value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':')
            ? ReadingProblems.ColonInValue(place, corrected)
            : null;
    }

    /// <summary>A hyphen begins an item within an item, and none after a key.</summary>
    private static bool IsSpecial(char first, string value, string opening) =>
        Special.Contains(first, StringComparison.Ordinal)
        || (value.StartsWith("- ", StringComparison.Ordinal) && opening.Contains(':', StringComparison.Ordinal));

    private static Problem? OfQuoted(string value, Location place, string opening)
    {
        var mark = value[0];
        if (mark == '"' && UnknownEscape().Match(value) is { Success: true } unknown)
            return ReadingProblems.UnknownEscape(place, unknown.Groups["escape"].Value, opening + Corrected(value));
        if (EndOf(value, mark) is not { } end)
            return ReadingProblems.OpenQuotationMark(place, mark);
        if (value[end..].Trim() is not { Length: > 0 } rest || rest[0] == '#')
            return null;
        var meant = IsWithin(value, end) ? Unescaped(value[1..^1], value[0]) : value;
        return ReadingProblems.WordsAfterQuotationMark(place, opening + ProblemText.InOwnMarks(meant));
    }

    /// <summary>
    /// Whether the marks at both ends are those of YAML, as in <c>'it's so'</c>: the mark between them, which ends the
    /// value too early, belongs to a word.
    /// </summary>
    private static bool IsWithin(string value, int end) => value[^1] == value[0] && char.IsLetterOrDigit(value[end]);

    private static string Unescaped(string inner, char mark) => mark == '"'
        ? inner.Replace("\\\"", "\"", StringComparison.Ordinal)
        : inner.Replace("''", "'", StringComparison.Ordinal);

    /// <summary>A value within double marks as one within single ones, where a backslash is a letter.</summary>
    private static string Corrected(string value)
    {
        var inner = value[1..(EndOf(value, '"') is { } end ? end - 1 : value.Length)];
        return ProblemText.InOwnMarks(Unescaped(inner, '"'));
    }

    /// <summary>The offset after the quotation mark that ends a value; null if none does.</summary>
    private static int? EndOf(string value, char mark)
    {
        for (var index = 1; index < value.Length; index++)
        {
            if (value[index] == '\\' && mark == '"')
                index++;
            else if (value[index] == mark && mark == '\'' && index + 1 < value.Length && value[index + 1] == mark)
                index++;
            else if (value[index] == mark)
                return index + 1;
        }

        return null;
    }

    /// <summary>A list or a set of keys within brackets, or the sign before a text of several lines.</summary>
    private static bool IsWhole(string value)
    {
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        var written = comment < 0 ? value : value[..comment].TrimEnd();
        return written is ['[', .., ']'] or ['{', .., '}'] or ['|' or '>'] or ['|' or '>', '-' or '+'];
    }

    /// <summary>A line that is indented more than the key before it, which has its value on its own line.</summary>
    private static Problem? OfIndent(string[] lines, Location stopped)
    {
        if (stopped.Line < 2 || stopped.Line > lines.Length)
            return null;
        var (before, line) = (lines[stopped.Line - 2], lines[stopped.Line - 1]);
        return Pair().IsMatch(before) && line.TrimStart().Length > 0 && IndentOf(line) != IndentOf(before)
            ? ReadingProblems.IndentedOtherwise(stopped with { Column = IndentOf(line) + 1 })
            : null;
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    private static Location Move(Location at, int columns) => at with { Column = at.Column + columns };

    [GeneratedRegex(@"\A\s*(?<opening>(- +)?[\w-]+:[ \t]+|- +)(?<value>[^\s].*)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    [GeneratedRegex(
        """\A"(?>([^"\\]|\\([0abtnvfre "/\\N_LP\t]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}))*)(?<escape>\\.)""",
        RegexOptions.ExplicitCapture)]
    private static partial Regex UnknownEscape();

    [GeneratedRegex(@"\A\s*(- +)?(?<key>[a-z-]+):(?<value>[^\s:/].*)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex TightPair();
}
