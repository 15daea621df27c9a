using System.Globalization;
using System.Text;

namespace Wiki.Exports.Search;

/// <summary>Splits a text into words for the search, as the script of the search page splits a query.</summary>
internal static class SearchTokens
{
    private const int DigitsOfAGroup = 3;
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036f';

    public static IEnumerable<string> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            if (end == start)
            {
                start += WidthAt(text, start);
                continue;
            }

            if (Fold(text[start..end]) is { Length: > 0 } word)
                yield return word;
            start = end;
        }
    }

    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsWord(text, end) || (end > start && Joins(text, end))))
            end += WidthAt(text, end);
        return end;
    }

    /// <summary>An apostrophe within a word, or a comma before a group of three digits.</summary>
    private static bool Joins(string text, int index) => text[index] switch
    {
        '\'' or '’' => index + 1 < text.Length && IsWord(text, index + 1),
        ',' => char.IsAsciiDigit(text[index - 1]) && DigitsFrom(text, index + 1) == DigitsOfAGroup,
        _ => false,
    };

    private static int DigitsFrom(string text, int index)
    {
        var end = index;
        while (end < text.Length && end <= index + DigitsOfAGroup && char.IsAsciiDigit(text[end]))
            end++;
        return end - index;
    }

    private static bool IsWord(string text, int index)
    {
        if (char.IsAscii(text[index]))
            return char.IsAsciiLetterOrDigit(text[index]);
        return CharUnicodeInfo.GetUnicodeCategory(text, index)
            is <= UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    private static int WidthAt(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    /// <summary>Lower-case letters without diacritics, apostrophes and the possessive s.</summary>
    private static string Fold(string word)
    {
        var isPossessive = word.Length > 2 && word[^2] is '\'' or '’' && word[^1] is 's' or 'S';
        var owner = isPossessive ? word[..^2] : word;
        if (Ascii.IsValid(owner) && !owner.AsSpan().ContainsAny('\'', ','))
            return owner.ToLowerInvariant();
        var letters = string.Concat(owner.Normalize(NormalizationForm.FormD).Where(letter => !IsIgnored(letter)));
        return letters.ToLowerInvariant().Replace('ς', 'σ').Normalize(NormalizationForm.FormC);
    }

    private static bool IsIgnored(char letter) => letter is (>= FirstMark and <= LastMark) or '\'' or '’' or ',';
}
