using System.Text;
using Wiki.Model.Prose;
using Wiki.Model.Quotes;

namespace Wiki.Model.Queries;

/// <summary>The plain text of prose: links become the names of their records, citation marks are removed.</summary>
public static class PlainWords
{
    private const string ClosingPunctuation = ".,;:!?";

    public static string Of(Text text, Corpus corpus) =>
        string.Join(' ', text.AllBlocks.Select(block => Of(block, corpus)).Where(words => words.Length > 0));

    /// <summary>The text of one inline, without that of its children.</summary>
    public static string Of(Inline inline, Corpus corpus) => inline switch
    {
        Mention { Label: null } mention => corpus.Find(mention.To.Id)?.Name ?? mention.To.Id,
        _ when inline.Children.Count > 0 => "",
        _ => inline.VisibleText,
    };

    /// <summary>Normalizes white space, and removes the space that a citation mark leaves before punctuation.</summary>
    public static string Tidy(string words) =>
        ClosingPunctuation.Aggregate(
            QuoteText.Normalize(words),
            (tidy, sign) => tidy.Replace($" {sign}", $"{sign}", StringComparison.Ordinal));

    /// <summary>
    /// Appends the text of an inline. A full stop that the words before it have, as in an abbreviation or the title of
    /// a question, is not written twice.
    /// </summary>
    internal static void Append(StringBuilder words, Inline inline, Corpus corpus)
    {
        var next = Of(inline, corpus);
        var isTwice = next.StartsWith('.') && LastOf(words) is ('.' or '?' or '!' or '\u2026');
        words.Append(isTwice ? next[1..] : next);
    }

    /// <summary>The last character that is no white space; null if there is none.</summary>
    private static char? LastOf(StringBuilder words)
    {
        var last = words.Length - 1;
        while (last >= 0 && char.IsWhiteSpace(words[last]))
            last--;
        return last < 0 ? null : words[last];
    }

    private static string Of(Block block, Corpus corpus)
    {
        var words = new StringBuilder();
        foreach (var inline in block.AllInlines)
            Append(words, inline, corpus);
        return Tidy(words.ToString()).Trim();
    }
}
