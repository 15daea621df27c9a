using System.Text.RegularExpressions;

namespace Wiki.Checking.Prose;

/// <summary>Finds the strings that words put in double quotation marks, straight or curly.</summary>
internal static partial class QuotedStrings
{
    /// <summary>Each string without its marks and the punctuation at its end.</summary>
    public static IEnumerable<(int Offset, string Words)> In(string words) =>
        Quoted().Matches(words).Select(match => (match.Index, QuoteText.Normalize(match.Groups["inner"].Value).TrimEnd('.', ',', ';', ':', '!', '?')));

    [GeneratedRegex("[\"“](?<inner>[^\"“”]+)[\"”]", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
