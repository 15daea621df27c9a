using System.Text;

namespace Wiki.Model.Quotes;

/// <summary>The normalization applied to both quotes and source text before they are compared.</summary>
public static class QuoteText
{
    /// <summary>
    /// Stands for words that a quote leaves out. It is in brackets, as the ellipsis of a source is a letter of it.
    /// </summary>
    public const string LeftOut = "[\u2026]";

    /// <summary>Stands between two paragraphs of a text that has its lines.</summary>
    public const char ParagraphEnd = '\u2029';

    /// <summary>Also the tab, which leads to the next column.</summary>
    private const string LineBreaks = "\t\n\v\f\r\u0085\u2028\u2029";

    /// <summary>
    /// Hidden characters taken out; Unicode NFC; each run of white space (also no-break) becomes one space; both ends
    /// trimmed.
    /// </summary>
    public static string Normalize(string words) => Normalize(words, keepsBreaks: false);

    /// <summary>
    /// The same with a line feed for each line end and each gap that is wider than a space, as between two columns.
    /// </summary>
    public static string NormalizeLines(string words) => Normalize(words, keepsBreaks: true);

    /// <summary>A text that has its lines, in one line.</summary>
    public static string InOneLine(string lines) => lines.Replace('\n', ' ').Replace(ParagraphEnd, ' ');

    /// <summary>The parts of a quote in one line, with a sign for what is left out between two of them.</summary>
    public static string InOneLine(IEnumerable<string> parts) => string.Join($" {LeftOut} ", parts.Select(Normalize));

    /// <summary>The same in quotation marks.</summary>
    public static string InMarks(IEnumerable<string> parts) => $"\u201c{InOneLine(parts)}\u201d";

    private static string Normalize(string words, bool keepsBreaks)
    {
        if (IsNormal(words))
            return words;
        var composed = HiddenCharacters.RemoveFrom(words).Normalize(NormalizationForm.FormC);
        var result = new StringBuilder(composed.Length);
        for (var at = 0; at < composed.Length; at++)
        {
            if (!char.IsWhiteSpace(composed[at]))
                result.Append(composed[at]);
            else if (result.Length > 0 && !char.IsWhiteSpace(result[^1]))
                result.Append(keepsBreaks && IsBreak(composed, at) ? '\n' : ' ');
        }

        return result.ToString().TrimEnd(' ', '\n');
    }

    /// <summary>Whether the white space that starts at an offset ends a line or is a gap.</summary>
    private static bool IsBreak(string text, int at) =>
        LineBreaks.Contains(text[at], StringComparison.Ordinal)
        || (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]));

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
