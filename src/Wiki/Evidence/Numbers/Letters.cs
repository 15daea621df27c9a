using System.Globalization;

namespace Wiki.Evidence.Numbers;

/// <summary>What a character is to a number beside it.</summary>
internal static class Letters
{
    private const string Currency = "$£€¥₽₹₺₪₴₩￥￡";
    private const string Hyphens = "-\u2010\u2011";

    /// <summary>The scripts that set no spaces between words, and Hangul, whose counters follow digits.</summary>
    private static readonly (char First, char Last)[] Unspaced =
        [('\u0E00', '\u0EFF'), ('\u1000', '\u109F'), ('\u1780', '\u17FF'), ('\u3005', '\u30FF'), ('\u3400', '\u9FFF'),
            ('\uAC00', '\uD7AF'), ('\uF900', '\uFAFF')];

    /// <summary>The value of the decimal digit at an offset, of any script; -1 where there is none.</summary>
    public static int DigitAt(string text, int offset) =>
        offset < text.Length ? CharUnicodeInfo.GetDecimalDigitValue(text, offset) : -1;

    /// <summary>The number of UTF-16 code units of the character at an offset.</summary>
    public static int LengthAt(string text, int offset) => char.IsSurrogatePair(text, offset) ? 2 : 1;

    public static bool IsFraction(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.OtherNumber
        && CharUnicodeInfo.GetNumericValue(letter) is > 0 and < 1;

    public static bool IsCurrency(char letter) => Currency.Contains(letter, StringComparison.Ordinal);

    public static bool IsHyphen(char letter) => Hyphens.Contains(letter, StringComparison.Ordinal);

    /// <summary>A letter or digit that makes one word with what follows.</summary>
    public static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) && !IsUnspaced(letter);

    public static bool IsUnspaced(char letter) =>
        Array.Exists(Unspaced, range => range.First <= letter && letter <= range.Last);

    /// <summary>The word that begins at an offset; empty where none does.</summary>
    public static string WordAt(string text, int offset)
    {
        var end = offset;
        while (end < text.Length && (char.IsLetter(text[end]) || IsMark(text[end])))
            end++;
        return offset < end ? text[offset..end] : "";
    }

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
