using System.Text;

namespace Wiki.Verifying.Published;

/// <summary>
/// The letters and digits of words, by which text is compared over formats that differ in white space, marks and
/// escapes.
/// </summary>
internal static class Letters
{
    public static string Of(string words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var rune in words.Normalize().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                letters.Append(rune.ToString());
        }

        return letters.ToString();
    }

    /// <summary>Whether each of the words stands in the text after those before it.</summary>
    public static bool StandInOrder(IEnumerable<string> words, string text)
    {
        var (letters, end) = (Of(text), 0);
        foreach (var part in words.Select(Of))
        {
            var start = letters.IndexOf(part, end, StringComparison.Ordinal);
            if (start < 0)
                return false;
            end = start + part.Length;
        }

        return true;
    }
}
