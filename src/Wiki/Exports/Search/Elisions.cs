using System.Globalization;
using System.Text;

namespace Wiki.Exports.Search;

/// <summary>
/// Words that French, Italian and Catalan shorten before a vowel, such as the article in <c>l’eau</c>: the word after
/// the apostrophe is one of its own.
/// </summary>
internal static class Elisions
{
    private const int FewestLetters = 2;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        [
            "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "all", "dall", "dell", "nell",
            "quell", "sull", "un",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether such a word is between two offsets, and an apostrophe and another word behind it.</summary>
    public static bool EndsAt(string text, int start, int end) =>
        text[end] is '\'' or '’' or '＇'
        && Words.Contains(text.AsSpan(start, end - start))
        && (start == 0 || !JoinsWords(Scripts.Before(text, start)))
        && AreLetters(text.AsSpan(end + 1));

    private static bool JoinsWords(Rune rune) =>
        Rune.IsLetter(rune)
        || Rune.IsNumber(rune)
        || Scripts.IsMark(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format
        || rune.Value is '\'' or '’' or '＇';

    private static bool AreLetters(ReadOnlySpan<char> text) =>
        text.Length >= FewestLetters
        && char.IsLetter(text[0])
        && (char.IsLetter(text[1]) || char.GetUnicodeCategory(text[1]) is UnicodeCategory.NonSpacingMark);
}
