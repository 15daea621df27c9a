using System.Globalization;
using System.Text;

namespace Wiki.Model.Quotes;

/// <summary>
/// The scripts that set no spaces between words, in which a quote may begin and end at any character.
/// </summary>
public static class Scripts
{
    /// <summary>Numerals of Han: a number written with them is no more cut than one of digits.</summary>
    private const string Numerals = "〇零一二三四五六七八九十百千万萬億亿兆兩两廿卅";

    /// <summary>The signs of Khmer and Myanmar that stack the letter after them under the one before.</summary>
    private static readonly Rune[] Stackers = [new(0x17D2), new(0x1039)];

    /// <summary>
    /// Code points of Han, Kana, Thai, Lao, Khmer and Myanmar, without the signs of currencies and the double hyphen
    /// among them: the first and the last of each range.
    /// </summary>
    private static readonly (int First, int Last)[] Unspaced =
    [
        (0x0E00, 0x0E3E), (0x0E40, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17DA), (0x17DC, 0x17FF), (0x19E0, 0x19FF),
        (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x303B), (0x3040, 0x309F),
        (0x30A1, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F),
        (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x1AFF0, 0x1B16F), (0x20000, 0x3FFFF),
    ];

    /// <summary>The character at an offset.</summary>
    public static Rune At(string text, int offset)
    {
        Rune.DecodeFromUtf16(text.AsSpan(offset), out var rune, out _);
        return rune;
    }

    /// <summary>The character before an offset.</summary>
    public static Rune Before(string text, int offset)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(0, offset), out var rune, out _);
        return rune;
    }

    /// <summary>Whether a letter, mark or digit is of a script without spaces.</summary>
    public static bool IsUnspaced(Rune rune) => rune.Value >= Unspaced[0].First && IsInUnspaced(rune.Value);

    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// Whether a token may be cut at an offset within it, because a character beside the cut is of a script without
    /// spaces; never before a mark, inside a stack of letters or inside a number.
    /// </summary>
    public static bool MayBreak(string text, int offset)
    {
        var (before, after) = (Before(text, offset), At(text, offset));
        if (!IsUnspaced(before) && !IsUnspaced(after))
            return false;
        var isCluster = IsMark(after) || HiddenCharacters.IsJoiner(after) || Stackers.Contains(before);
        return !isCluster && !(IsNumeral(before) && IsNumeral(after));
    }

    /// <summary>Apart, as a method that has a lambda allocates for it whenever it is called.</summary>
    private static bool IsInUnspaced(int letter) =>
        Array.Exists(Unspaced, range => range.First <= letter && letter <= range.Last);

    private static bool IsNumeral(Rune rune) =>
        Rune.IsNumber(rune) || Numerals.Contains(rune.ToString(), StringComparison.Ordinal);
}
