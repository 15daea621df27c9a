using System.Text.RegularExpressions;

namespace Wiki.Checking.Prose;

/// <summary>Finds the strings in double quotation marks, straight or curly.</summary>
internal static partial class QuotedStrings
{
    /// <summary>Each string without its quotation marks and the punctuation at its end.</summary>
    public static IEnumerable<(int Offset, string Words)> In(string words) =>
        Quoted().Matches(words).Select(match => (match.Index, Inner(match)));

    private static string Inner(Match match) =>
        QuoteText.Normalize(match.Groups["inner"].Value).TrimEnd('.', ',', ';', ':', '!', '?');

    [GeneratedRegex("[\"“](?<inner>[^\"“”]+)[\"”]", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
