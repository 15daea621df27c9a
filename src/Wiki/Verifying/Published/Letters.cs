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
}
