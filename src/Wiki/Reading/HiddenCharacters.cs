using System.Globalization;
using System.Text;

namespace Wiki.Reading;

/// <summary>Characters that show nothing and make words look like others: zero-width ones, writing directions, tags.</summary>
internal static class HiddenCharacters
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Hebrew, the first script in which letters and joiners meet; emoji come after it too.</summary>
    private const int FirstOfJoinedScripts = 0x0590;

    /// <summary>The first of them, or null.</summary>
    public static Rune? First(string text)
    {
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && !Joins(before, rune))
                return rune;
            before = rune;
        }

        return null;
    }

    /// <summary>Persian, the scripts of India and emoji are not written without joiners.</summary>
    private static bool Joins(Rune before, Rune rune) => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner && before.Value >= FirstOfJoinedScripts && Rune.GetUnicodeCategory(before) is not UnicodeCategory.Format;
}
