namespace Wiki.Reading;

/// <summary>The characters that no content holds, written as they are or as an escape.</summary>
internal static class ForeignCharacters
{
    /// <summary>The first of them in a text, or null.</summary>
    public static char? First(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (IsForeign(letter))
                return letter;
        }

        return null;
    }

    /// <summary>Controls, separators that YAML takes for line ends and editors do not, and what is no character at all.</summary>
    public static bool IsForeign(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t')) || letter is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');
}
