using System.Globalization;
using System.Text;

namespace Wiki.Model.Locations;

/// <summary>
/// Words on one line: characters that move the cursor, ring a bell, break the line or turn its direction are written
/// as their number, since names of files may contain them.
/// </summary>
internal static class PlainLine
{
    public static string Of(string words)
    {
        if (!words.Any(IsActive))
            return words;
        var line = new StringBuilder(words.Length + 8);
        foreach (var letter in words)
        {
            if (IsActive(letter))
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            else
                line.Append(letter);
        }

        return line.ToString();
    }

    private static bool IsActive(char letter) =>
        char.IsControl(letter)
        || letter is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
