namespace Wiki.Checking.Quotes;

/// <summary>Finds names in the text of a source.</summary>
internal static class NameSearch
{
    public static bool Contains(Source source, string name, StringComparison comparison) =>
        source.Blocks.Any(block => Contains(block.Text, name, comparison));

    /// <summary>
    /// The name may be joined to other words by a hyphen or an apostrophe, but is no part of a word, where its script
    /// has words, nor of a longer name: "the Union" is not named by "the Union-North".
    /// </summary>
    private static bool Contains(string text, string name, StringComparison comparison)
    {
        var start = text.IndexOf(name, comparison);
        while (start >= 0)
        {
            var end = start + name.Length;
            if (!IsInWord(text, start) && !IsInWord(text, end) && !IsInName(text, end))
                return true;
            start = text.IndexOf(name, start + 1, comparison);
        }

        return false;
    }

    private static bool IsInName(string text, int end) =>
        end + 1 < text.Length
        && text[end] is '-' or '\u2010' or '\u2011'
        && (char.IsUpper(text[end + 1]) || char.IsDigit(text[end + 1]));

    private static bool IsInWord(string text, int offset) =>
        offset > 0
        && offset < text.Length
        && char.IsLetterOrDigit(text[offset - 1])
        && char.IsLetterOrDigit(text[offset])
        && !Scripts.MayBreak(text, offset);
}
