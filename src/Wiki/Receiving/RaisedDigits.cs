using System.Text.RegularExpressions;

namespace Wiki.Receiving;

/// <summary>
/// Writes what a page shows raised or lowered, so that it makes no other number with what is before it: 133 with the
/// mark of a footnote is not 1331, and the cube of ten is not 103.
/// </summary>
internal static partial class RaisedDigits
{
    private const string Plain = "0123456789+-=()\u2212";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋";

    private static readonly Dictionary<string, string> Fractions = new[]
    {
        "¹/₂½", "¹/₃⅓", "²/₃⅔", "¹/₄¼", "³/₄¾", "¹/₅⅕", "²/₅⅖", "³/₅⅗", "⁴/₅⅘",
        "¹/₆⅙", "⁵/₆⅚", "¹/₇⅐", "¹/₈⅛", "³/₈⅜", "⁵/₈⅝", "⁷/₈⅞", "¹/₉⅑", "¹/₁₀⅒",
    }.ToDictionary(pair => pair[..^1], pair => pair[^1..], StringComparer.Ordinal);

    /// <summary>
    /// Words of an element <c>sup</c> or <c>sub</c>: digits as raised or lowered ones, those of other scripts in
    /// brackets. Letters stay, as in <c>19th</c> and <c>1er</c>.
    /// </summary>
    public static string Write(string words, bool isRaised)
    {
        if (!words.Any(char.IsDigit) || words.Contains('[', StringComparison.Ordinal))
            return words;
        if (words.Any(letter => char.IsDigit(letter) && !char.IsAsciiDigit(letter)))
            return $"[{words.Trim()}]";
        return string.Concat(words.Select(letter => Write(letter, isRaised ? Raised : Lowered)));
    }

    /// <summary>A raised number, a stroke and a lowered number as the fraction that they show, where it is a letter.
    /// </summary>
    public static string JoinFractions(string words) =>
        Parts().Replace(words, match => Fractions.GetValueOrDefault(match.Value.Replace('⁄', '/'), match.Value));

    private static char Write(char letter, string digits)
    {
        var index = Plain.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? letter : digits[index];
    }

    [GeneratedRegex("[⁰¹²³⁴-⁹]+[/⁄][₀-₉]+")]
    private static partial Regex Parts();
}
