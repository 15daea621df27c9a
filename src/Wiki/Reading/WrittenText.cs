using System.Buffers;
using System.Globalization;
using System.Text;

namespace Wiki.Reading;

/// <summary>Whether a value has something to read: spaces, hidden characters and full stops are no text.</summary>
internal static class WrittenText
{
    /// <summary>The signs that are units by themselves and that Unicode counts as punctuation.</summary>
    private const string UnitSigns = "%‰‱′″";

    /// <summary>Characters that are letters or symbols to Unicode, and that show nothing.</summary>
    private static readonly int[] Empty = [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x13441, 0x13442, 0x1D159];

    /// <summary>Spaces that are none to YAML.</summary>
    public static SearchValues<char> OtherSpaces { get; } = SearchValues.Create(
        "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");

    /// <summary>Whether nothing of a text shows.</summary>
    public static bool IsBlank(string text) => !text.EnumerateRunes().Any(IsShown);

    /// <summary>Whether a text has a letter or a digit of any script; emoji and other signs by themselves say nothing.
    /// </summary>
    public static bool HasWord(string text) => text.EnumerateRunes().Any(IsOfWord);

    /// <summary>Whether a text is a word, or the sign of a unit such as <c>%</c>, <c>€</c> or <c>°</c>.</summary>
    public static bool HasWordOrUnit(string text) => text.EnumerateRunes().Any(rune => IsOfWord(rune) || IsUnit(rune));

    private static bool IsOfWord(Rune rune) => (Rune.IsLetter(rune) || Rune.IsNumber(rune)) && IsShown(rune);

    private static bool IsUnit(Rune rune) =>
        UnitSigns.Contains(rune.ToString(), StringComparison.Ordinal)
        || (IsShown(rune)
            && Rune.GetUnicodeCategory(rune) is UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol);

    /// <summary>A combining mark shows nothing without the letter before it.</summary>
    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.OtherNotAssigned)
        && !Empty.Contains(rune.Value);
}
