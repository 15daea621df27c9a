using System.Text;

namespace Wiki.Model.Quotes;

/// <summary>The normalization applied to both quotes and source text before they are compared.</summary>
public static class QuoteText
{
    /// <summary>
    /// Stands for words that a quote leaves out. It is in brackets, as the ellipsis of a source is a letter of it.
    /// </summary>
    public const string LeftOut = "[\u2026]";

    /// <summary>
    /// Hidden characters taken out; Unicode NFC; each run of white space (also no-break) becomes one space; both ends
    /// trimmed.
    /// </summary>
    public static string Normalize(string words)
    {
        if (IsNormal(words))
            return words;
        var composed = HiddenCharacters.RemoveFrom(words).Normalize(NormalizationForm.FormC);
        var result = new StringBuilder(composed.Length);
        foreach (var letter in composed)
        {
            if (!char.IsWhiteSpace(letter))
                result.Append(letter);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }

        return result.ToString().TrimEnd(' ');
    }

    /// <summary>The parts of a quote in one line, with a sign for what is left out between two of them.</summary>
    public static string InOneLine(IEnumerable<string> parts) => string.Join($" {LeftOut} ", parts.Select(Normalize));

    /// <summary>The same in quotation marks.</summary>
    public static string InMarks(IEnumerable<string> parts) => $"\u201c{InOneLine(parts)}\u201d";

    /// <summary>
    /// A fast path, as most words are normal and each is compared many times. ASCII text is always NFC, and its only
    /// white space is the space and the controls from tab to carriage return.
    /// </summary>
    private static bool IsNormal(string words) =>
        Ascii.IsValid(words)
        && !words.StartsWith(' ')
        && !words.EndsWith(' ')
        && !words.Contains("  ", StringComparison.Ordinal)
        && !words.AsSpan().ContainsAnyInRange('\t', '\r');
}
