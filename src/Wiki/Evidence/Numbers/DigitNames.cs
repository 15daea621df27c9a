using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>Finds digits that are part of a name in capitals: "MH17", "T-72", "x144". They state no number.</summary>
internal static partial class DigitNames
{
    /// <summary>Behind these, digits are a number.</summary>
    private static readonly FrozenSet<string> Currencies =
        NumberLanguage.Of(LanguageSections.AnyLanguage).Currencies.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Each with its offset.</summary>
    public static IEnumerable<(int Offset, string Written)> In(string text) =>
        Printed().Matches(text)
            .Where(match => !Currencies.Contains(LettersOf(match.Value)))
            .Select(match => (match.Index, match.Value));

    /// <summary>A name without its hyphen: "T-72" and "T72" are one.</summary>
    public static string Plain(string written) => written.Replace("-", "", StringComparison.Ordinal);

    /// <summary>Its letters, in capitals.</summary>
    public static string LettersOf(string written) =>
        string.Concat(written.TakeWhile(char.IsLetter)).ToUpperInvariant();

    [GeneratedRegex(
        @"(?<![\p{Lu}\p{Ll}\p{N}-])(\p{Lu}{1,5}-?|x)\d{1,6}(\p{Lu}\d{0,4})?(?![\p{Lu}\p{Ll}\p{N}])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
