using System.Text.RegularExpressions;
using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <content>Keys that are not known where they are.</content>
internal static partial class ReadingProblems
{
    public static Problem UnknownKey(Location at, string key, string? nearest) => new(
        Codes.UnknownKey,
        at,
        $"the key '{key}'{Homoglyph(key)} is not known "
        + $"here{OfferOr(nearest, "delete it or see the table of keys in the README")}");

    /// <param name="at">The key.</param>
    /// <param name="key">The key.</param>
    /// <param name="missing">The required keys that its set lacks.</param>
    public static Problem KeyForOthers(Location at, string key, IReadOnlyList<string> missing) => new(
        Codes.UnknownKey,
        at,
        $"the key '{key}'{Homoglyph(key)} is not known here, where {AllOf(missing)} "
        + (missing.Count == 1 ? $"is missing; write {AllOf(missing)}" : "are missing; write these") + " in its place");

    /// <param name="at">The part after the comma.</param>
    /// <param name="key">The key whose value the comma ends.</param>
    /// <param name="whole">The value with the part after the comma.</param>
    public static Problem CommaInBrackets(Location at, string key, string whole) => new(
        Codes.UnknownKey,
        at,
        DecimalComma().IsMatch(whole)
            ? $"a number has a point before its decimals, as a comma within brackets ends a value; "
                + $"write {key}: {DecimalComma().Replace(whole, "$1.$2")}"
            : $"a comma within brackets ends a value; put the value in quotation marks: {key}: {InOwnMarks(whole)}");

    /// <param name="inner">Where the keys begin that it belongs to.</param>
    public static Problem KeyOfInnerSet(Location at, string key, Location inner) => new(
        Codes.UnknownKey,
        at,
        $"the key '{key}' belongs to the keys that begin at {inner}; indent it as these are");

    /// <param name="outer">The key whose set it is indented as, and beside which it belongs.</param>
    public static Problem KeyOfOuterSet(Location at, string key, string outer) => new(
        Codes.UnknownKey,
        at,
        $"the key '{key}' belongs beside '{outer}' and not within it; indent it as '{outer}' is");

    private static string AllOf(IReadOnlyList<string> keys) => keys.Count == 1
        ? $"'{keys[0]}'"
        : $"'{string.Join("', '", keys.SkipLast(1))}' and '{keys[^1]}'";

    [GeneratedRegex(@"\A([-+]?[0-9]+),([0-9]+)\z")]
    private static partial Regex DecimalComma();

    private static string Homoglyph(string key)
    {
        var foreign = key.FirstOrDefault(letter => letter > '\u007f');
        return foreign == default ? "" : $" (with the character U+{(int)foreign:X4})";
    }
}
