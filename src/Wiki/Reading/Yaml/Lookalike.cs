using System.Text.RegularExpressions;
using Wiki.Problems;

namespace Wiki.Reading.Yaml;

/// <summary>
/// Finds a character in a line that looks like a sign of YAML and is a letter to it: a space of another kind, a dash or
/// bullet before an item, a wide colon after a key.
/// </summary>
internal static partial class Lookalike
{
    /// <summary>The problem of the first such character of a line; null if there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Where it starts.</param>
    public static Problem? Find(string line, Location at)
    {
        if (Space().Match(line) is { Success: true } space)
            return ReadingProblems.SpaceOfAnotherKind(PlaceOf(space), LetterOf(space));
        if (Item().Match(line) is { Success: true } item)
            return ReadingProblems.SignOfNoItem(PlaceOf(item), LetterOf(item));
        if (TightItem().Match(line) is { Success: true } tight)
            return ReadingProblems.NoSpaceAfterHyphen(PlaceOf(tight), line[tight.Length..].TrimEnd());
        return Colon().Match(line) is { Success: true } colon
            ? ReadingProblems.SignOfNoKey(PlaceOf(colon), LetterOf(colon))
            : null;

        Location PlaceOf(Match match) =>
            at with { Column = 1 + CodePoints.CountIn(line.AsSpan(0, match.Groups["sign"].Index)) };
    }

    private static char LetterOf(Match match) => match.Groups["sign"].Value[0];

    /// <summary>In the indentation, after the hyphen of an item, or after a key.</summary>
    [GeneratedRegex(
        @"\A[ ]*(-[ ]*|(-[ ]+)?[A-Za-z][\w-]*:[ ]*)?(?<sign>[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Space();

    [GeneratedRegex(@"\A\s*(?<sign>[*+\u2010-\u2015\u2022\u2023\u2043\u2212\u25AA\u25CF\u25E6\u00B7\uFF0D])\s")]
    private static partial Regex Item();

    [GeneratedRegex(@"\A\s*(?<sign>-)(?=[\p{L}\[{'""])", RegexOptions.ExplicitCapture)]
    private static partial Regex TightItem();

    [GeneratedRegex(
        @"\A\s*(-[ ]+)?[A-Za-z][\w-]*[ ]?(?<sign>[\uFF1A\uFE55\uFE13\u2236\uA789])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Colon();
}
