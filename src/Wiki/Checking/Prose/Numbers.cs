using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiki.Checking.Prose;

/// <summary>Finds the numbers that a text writes in digits.</summary>
internal static partial class Numbers
{
    private const string Grouped = @"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?";
    private const string Ungrouped = @"[0-9]{1,15}(\.[0-9]+)?";

    /// <summary>
    /// Each number with its offset, without thousands separators and ordinal endings; a name such as "G20" has none.
    /// </summary>
    public static IEnumerable<FoundNumber> In(string words) =>
        Digits().Matches(words).Select(Read).OfType<FoundNumber>();

    private static FoundNumber? Read(Match match)
    {
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new FoundNumber(match.Index, match.Value, value)
            : null;
    }

    [GeneratedRegex(
        $@"(?<![\p{{L}}\p{{N}}])(?<![\p{{L}}][-‑])(?<number>{Grouped}|{Ungrouped})(st|nd|rd|th)?(?![\p{{L}}\p{{N}}])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}

/// <summary>A number in prose.</summary>
internal sealed record FoundNumber(int Offset, string Written, decimal Value);
