using System.Globalization;
using System.Text;

namespace Wiki.Evidence.Numbers;

/// <summary>What a character is to a number beside it, and which words begin and end a text.</summary>
internal static class Letters
{
    private const string Currency = "$£€¥₽₹₺₪₴₩￥￡";
    private const int LongestWord = 64;
    private const char NonJoiner = '\u200C';
    private const string Hyphens = "-\u2010\u2011\u05BE";

    /// <summary>Unicode has a character for halves, tenths and most fractions between them.</summary>
    private const int FewestParts = 2;
    private const int MostParts = 10;
    private const double Rounded = 1e-6;

    /// <summary>The value of the decimal digit at an offset, of any script; -1 where there is none.</summary>
    public static int DigitAt(string text, int offset)
    {
        if (offset >= text.Length)
            return -1;
        var letter = text[offset];
        if (char.IsAscii(letter))
            return char.IsAsciiDigit(letter) ? letter - '0' : -1;
        return CharUnicodeInfo.GetDecimalDigitValue(text, offset);
    }

    /// <summary>The number of UTF-16 code units of the character at an offset.</summary>
    public static int LengthAt(string text, int offset) => char.IsSurrogatePair(text, offset) ? 2 : 1;

    public static bool IsFraction(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.OtherNumber
        && CharUnicodeInfo.GetNumericValue(letter) is > 0 and < 1;

    /// <summary>The value of a fraction in one character, exact as in "two thirds".</summary>
    public static decimal FractionOf(char letter)
    {
        var value = CharUnicodeInfo.GetNumericValue(letter);
        var parts = Enumerable.Range(FewestParts, MostParts - FewestParts + 1)
            .FirstOrDefault(each => Math.Abs((value * each) - Math.Round(value * each)) < Rounded);
        return parts == 0 ? (decimal)value : (decimal)Math.Round(value * parts) / parts;
    }

    /// <summary>The value of a whole number in one character that is no digit: "②", "Ⅻ"; null for others.</summary>
    public static decimal? WholeAt(string text, int offset) =>
        char.GetUnicodeCategory(text[offset]) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber
        && CharUnicodeInfo.GetNumericValue(text[offset]) is >= 1 and var value
            ? (decimal)value
            : null;

    public static bool IsCurrency(char letter) => Currency.Contains(letter, StringComparison.Ordinal);

    public static bool IsHyphen(char letter) => Hyphens.Contains(letter, StringComparison.Ordinal);

    /// <summary>A letter or digit that makes one word with what follows.</summary>
    public static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) && !IsUnspaced(letter);

    /// <summary>A letter of a script without spaces, or of Hangul, whose counters follow digits.</summary>
    public static bool IsUnspaced(char letter) =>
        letter is >= '\uAC00' and <= '\uD7AF' || (Rune.TryCreate(letter, out var rune) && Scripts.IsUnspaced(rune));

    /// <summary>
    /// The word that begins at an offset, or as much of it as is longer than any word of a number; empty where none
    /// begins. In scripts without spaces a word may begin at each letter, and would run to the end of the text.
    /// </summary>
    public static string WordAt(string text, int offset)
    {
        var end = offset;
        while (IsOfWordAt(text, offset, end))
            end++;
        return offset < end ? text[offset..end] : "";
    }

    /// <summary>Where the letters before an offset begin, or as many of them as count.</summary>
    public static int StartOfWord(string text, int end, int most)
    {
        var start = end;
        while (start > Math.Max(0, end - most) && char.IsLetter(text[start - 1]))
            start--;
        return start;
    }

    /// <summary>
    /// The next word, over one space, hyphen or mark that keeps two letters apart, and where it ends; empty where none
    /// follows.
    /// </summary>
    public static (string Word, int End) NextWord(string text, int end)
    {
        if (end + 1 >= text.Length
            || !(char.IsWhiteSpace(text[end]) || IsHyphen(text[end]) || text[end] == NonJoiner))
            return ("", end);
        var word = WordAt(text, end + 1);
        return (word, end + 1 + word.Length);
    }

    /// <summary>Whether words begin with a phrase that ends where a word does, in any case.</summary>
    public static bool StartsWithPhrase(string words, string phrase) =>
        words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
        && (words.Length == phrase.Length || !IsSpaced(words[phrase.Length]));

    /// <summary>Whether words end with a phrase that begins where a word does, in any case.</summary>
    public static bool EndsWithPhrase(string words, string phrase) =>
        words.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)
        && (words.Length == phrase.Length || !IsSpaced(words[^(phrase.Length + 1)]));

    /// <summary>Whether the word that begins at an offset continues at another, with only letters between.</summary>
    public static bool IsOfWordAt(string text, int start, int offset) =>
        offset < Math.Min(text.Length, start + LongestWord) && IsOrOnLetter(text[offset]);

    /// <summary>A letter, mark or digit of a script with spaces, which goes on where another follows.</summary>
    public static bool IsSpaced(char letter) =>
        (char.IsLetterOrDigit(letter) || IsMark(letter))
        && !(Rune.TryCreate(letter, out var rune) && Scripts.IsUnspaced(rune));

    /// <summary>A letter, or a mark on one.</summary>
    public static bool IsOrOnLetter(char letter) => char.IsLetter(letter) || IsMark(letter);

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
