using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Grammar;

/// <summary>Splits a text into its words, which keep their apostrophes and hyphens: "don't", "ex-wife".</summary>
internal static class WholeWords
{
    /// <summary>Apostrophes as reports print them, right and wrong ones, and hyphens.</summary>
    private const string Marks = "'\u2019\u2018\uFF07`\u00B4-";

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && IsOfWord(text[at]))
                continue;
            if (at > start)
                yield return text[start..at];
            start = at + 1;
        }
    }

    /// <summary>The same in small letters.</summary>
    public static IEnumerable<string> InSmallLetters(string text) => Of(text.ToLowerInvariant());

    private static bool IsOfWord(char letter) =>
        char.IsLetterOrDigit(letter)
        || Letters.IsOrOnLetter(letter)
        || Marks.Contains(letter, StringComparison.Ordinal);
}
