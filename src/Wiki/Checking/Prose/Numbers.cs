using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiki.Checking.Prose;

/// <summary>Finds the numbers that words write in digits.</summary>
internal static partial class Numbers
{
    /// <summary>Each number with its offset; thousands separators and ordinal endings do not count, and a name such as "G20" holds none.</summary>
    public static IEnumerable<FoundNumber> In(string words) =>
        from match in Digits().Matches(words)
        let written = match.Groups["number"].Value
        where decimal.TryParse(written.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
        select new FoundNumber(match.Index, match.Value, decimal.Parse(written.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<![\p{L}][-‑])(?<number>[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?|[0-9]{1,15}(\.[0-9]+)?)(st|nd|rd|th)?(?![\p{L}\p{N}])", RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}

/// <summary>A number in prose.</summary>
internal sealed record FoundNumber(int Offset, string Written, decimal Value);
