using System.Buffers;
using System.Globalization;
using System.Text;

namespace Wiki.Model.Quotes;

/// <summary>
/// Invisible characters that make equal words look different or different words look equal: soft hyphens, zero-width
/// spaces, bidi controls, tags. Joiners and variation selectors count only where no script or emoji is written with
/// them.
/// </summary>
public static class HiddenCharacters
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int VowelSeparator = 0x180E;
    private const int KeycapMark = 0x20E3;
    private const int BlackFlag = 0x1F3F4;

    /// <summary>Start of the Hebrew block, the first script with joiners; emoji have higher code points too.</summary>
    private const int FirstOfJoinedScripts = 0x0590;

    /// <summary>The UTF-16 units of hidden characters, joiners and variation selectors.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        '\u00AD', '\u034F', '\u061C', '\u17B4', '\u17B5', '\u180B', '\u180C', '\u180D', '\u180E', '\u180F', '\uFEFF',
        .. Range('\u200B', '\u200F'), .. Range('\u202A', '\u202E'), .. Range('\u2060', '\u206F'),
        .. Range('\uFE00', '\uFE0F'), .. Range('\uFFF9', '\uFFFB'), '\uD82F', '\uD834', '\uDB40',
    ]);

    /// <summary>The first hidden character, or null.</summary>
    public static Rune? First(string text)
    {
        foreach (var (_, rune) in In(text))
            return rune;
        return null;
    }

    /// <summary>The text without its hidden characters.</summary>
    public static string RemoveFrom(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects))
            return text;
        var kept = new StringBuilder(text.Length);
        var from = 0;
        foreach (var (index, rune) in In(text))
        {
            kept.Append(text, from, index - from);
            from = index + rune.Utf16SequenceLength;
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Whether a character is a joiner, which belongs to the letter before it.</summary>
    public static bool IsJoiner(Rune rune) => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner or VowelSeparator;

    /// <summary>Whether a character selects a variant of the character before it.</summary>
    public static bool IsVariationSelector(Rune rune) =>
        rune.Value
            is (>= 0x180B and <= 0x180D)
            or 0x180F
            or (>= 0xFE00 and <= 0xFE0F)
            or (>= 0xE0100 and <= 0xE01EF);

    private static IEnumerable<(int Index, Rune Rune)> In(string text)
    {
        var index = text.AsSpan().IndexOfAny(Suspects);
        if (index < 0)
            yield break;
        var before = Before(text, index);
        while (index < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            if (IsHidden(before, rune, text, index + length))
                yield return (index, rune);
            else
                before = rune;
            index += length;
        }
    }

    private static bool IsHidden(Rune before, Rune rune, string text, int next)
    {
        if (rune.Value is >= 0xE0000 and <= 0xE007F)
            return before.Value is not (BlackFlag or (>= 0xE0020 and <= 0xE007E));
        if (IsJoiner(rune))
            return !IsWritten(before) || !(IsJoined(before) || StartsJoined(After(text, next)));
        if (IsVariationSelector(rune))
            return !HasVariants(before, After(text, next));
        return IsAlwaysHidden(rune.Value);
    }

    private static bool IsAlwaysHidden(int code) =>
        code
            is 0x00AD
            or 0x034F
            or 0x061C
            or 0x17B4
            or 0x17B5
            or 0x200B
            or 0x200E
            or 0x200F
            or (>= 0x202A and <= 0x202E)
            or (>= 0x2060 and <= 0x206F)
            or 0xFEFF
            or (>= 0xFFF9 and <= 0xFFFB)
            or (>= 0x1BCA0 and <= 0x1BCA3)
            or (>= 0x1D173 and <= 0x1D17A);

    /// <summary>The character before an offset; U+0000 at the start of the text.</summary>
    private static Rune Before(string text, int offset) => offset == 0 ? default : Scripts.Before(text, offset);

    private static Rune After(string text, int next) => next >= text.Length ? default : Scripts.At(text, next);

    /// <summary>A letter, mark, digit or emoji, on which a joiner can follow.</summary>
    private static bool IsWritten(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Scripts.IsMark(rune) || IsEmoji(rune);

    /// <summary>
    /// Persian, Indic and Mongolian scripts and emoji require joiners; Han, Kana and Hangul have none.
    /// </summary>
    private static bool IsJoined(Rune rune)
    {
        if (rune.Value < FirstOfJoinedScripts || IsEastAsian(rune.Value))
            return false;
        return Scripts.IsMark(rune)
            || IsEmoji(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
    }

    private static bool StartsJoined(Rune rune) =>
        IsJoined(rune) && !IsVariationSelector(rune) && !IsAlwaysHidden(rune.Value);

    private static bool IsEastAsian(int code) =>
        code
            is (>= 0x1100 and <= 0x11FF)
            or (>= 0x2E80 and <= 0xA4CF)
            or (>= 0xAC00 and <= 0xD7FF)
            or (>= 0x20000 and <= 0x3FFFF);

    private static bool HasVariants(Rune before, Rune after) => Rune.GetUnicodeCategory(before) switch
    {
        _ when before.Value is '#' or '*' or (>= '0' and <= '9') => after.Value == KeycapMark,
        UnicodeCategory.OtherLetter or UnicodeCategory.OtherSymbol => true,
        UnicodeCategory.MathSymbol or UnicodeCategory.DashPunctuation => before.Value > 0xFF,
        // The exclamation marks and the letter i that are emoji too.
        _ => before.Value is 0x203C or 0x2049 or 0x2139 || IsEmoji(before),
    };

    private static bool IsEmoji(Rune rune) =>
        rune.Value is >= 0x1F3FB and <= 0x1F3FF || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol;

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
