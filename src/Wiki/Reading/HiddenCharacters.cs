using System.Globalization;
using System.Text;

namespace Wiki.Reading;

/// <summary>Invisible characters that make different words look the same: zero-width, bidi controls, tags.</summary>
internal static class HiddenCharacters
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Start of the Hebrew block, the first script with joiners; emoji have higher code points too.</summary>
    private const int FirstOfJoinedScripts = 0x0590;

    /// <summary>The first hidden character, or null.</summary>
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

    /// <summary>Persian, Indic scripts and emoji require joiners.</summary>
    private static bool Joins(Rune before, Rune rune) =>
        rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner
        && before.Value >= FirstOfJoinedScripts
        && Rune.GetUnicodeCategory(before) is not UnicodeCategory.Format;
}
