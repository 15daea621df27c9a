using System.Text.RegularExpressions;
using Wiki.Problems;

namespace Wiki.Reading.Yaml;

/// <summary>Finds what is wrong within a list or a set of keys in brackets on one line.</summary>
internal static partial class BracketCause
{
    /// <param name="value">The value, with its brackets.</param>
    /// <param name="at">Where it begins.</param>
    public static Problem? Find(string value, Location at)
    {
        if (EmptyItem().Match(value) is { Success: true } empty)
            return ReadingProblems.NothingBetweenCommas(PlaceOf(empty.Groups["sign"]));
        if (OtherSeparator().Match(value) is { Success: true } other)
            return ReadingProblems.SemicolonInBrackets(PlaceOf(other.Groups["sign"]));
        return ColonInPart().Match(value) is { Success: true } colon
            ? ReadingProblems.ColonInValue(
                PlaceOf(colon.Groups["value"]),
                $"{colon.Groups["key"].Value}: {ProblemText.InOwnMarks(colon.Groups["value"].Value.TrimEnd())}")
            : null;

        Location PlaceOf(Capture found) =>
            at with { Column = at.Column + CodePoints.CountIn(value.AsSpan(0, found.Index)) };
    }

    [GeneratedRegex("""[\[,] *(?<sign>,)(?=[^"']*\z)""", RegexOptions.ExplicitCapture)]
    private static partial Regex EmptyItem();

    [GeneratedRegex(@"\A\{[^""']*?(?<sign>;) *[\w-]+: ", RegexOptions.ExplicitCapture)]
    private static partial Regex OtherSeparator();

    /// <summary>A value that is in no quotation marks and has a colon before a space, or at its end.</summary>
    [GeneratedRegex(
        @"[{,] *(?<key>[a-z-]+): +(?<value>[^\s{}\[\],""'][^{}\[\],]*?:( [^{}\[\],]*)?)(?=[,}])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ColonInPart();
}
