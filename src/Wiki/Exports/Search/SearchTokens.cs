using System.Globalization;
using System.Text;
using Wiki.Evidence.Numbers;

namespace Wiki.Exports.Search;

/// <summary>
/// Splits a text into words for the search, as the script of the search page splits a query: a letter each in scripts
/// that set no spaces between words, and a number with its groups of thousands as one word.
/// </summary>
internal static class SearchTokens
{
    private const int DigitsOfAGroup = 3;
    private const string GroupMarks = ",٬，";
    private const string GroupSpaces = " \u00a0\u2007\u2009\u202f";
    private const string Apostrophes = "'’＇";
    private const string Hyphens = "-‐\u2011";
    private const string RaisedDigits = "²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉";

    /// <summary>Marks of voice in half-width Kana, which are letters by themselves.</summary>
    private const string KanaMarks = "\uff9e\uff9f";

    public static IEnumerable<string> Of(string text) => Cut(text).Select(token => token.Word);

    /// <summary>
    /// The words, and at the first of those that hyphens join, or points between single letters, the one word that they
    /// are elsewhere: "co-operate", "U.S.A.".
    /// </summary>
    public static IEnumerable<(string Word, string? Whole)> WithWholes(string text)
    {
        var tokens = Cut(text).ToList();
        for (var at = 0; at < tokens.Count;)
        {
            var end = at + 1;
            while (end < tokens.Count && AreJoined(text, tokens[end - 1], tokens[end]))
                end++;
            yield return (tokens[at].Word, end - at > 1 ? Joined(tokens[at..end]) : null);
            for (at++; at < end; at++)
                yield return (tokens[at].Word, null);
        }
    }

    private static string Joined(List<Token> tokens) => string.Concat(tokens.Select(token => token.Word));

    private static bool AreJoined(string text, Token one, Token other)
    {
        if (other.Start != one.End + 1)
            return false;
        var isJoin = Hyphens.Contains(text[one.End], StringComparison.Ordinal)
            || (text[one.End] == '.' && one.Word.Length == 1 && other.Word.Length == 1);
        return isJoin && AreLetters(one.Word) && AreLetters(other.Word);
    }

    private static bool AreLetters(string word) =>
        word.EnumerateRunes().All(rune => Rune.IsLetter(rune) || Scripts.IsMark(rune));

    private static IEnumerable<Token> Cut(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            if (end == start)
            {
                start += Letters.LengthAt(text, start);
                continue;
            }

            if (SearchLetters.Fold(text[start..end]) is { Length: > 0 } word)
                yield return new Token(start, end, word);
            start = end;
        }
    }

    private static int EndOf(string text, int start)
    {
        if (IsUnspaced(text, start))
            return EndOfLetter(text, start);
        var end = start;
        while (end < text.Length && GoesOn(text, start, end))
            end += Letters.LengthAt(text, end);
        return end;
    }

    /// <summary>A raised digit after a number is the mark of a footnote or a power.</summary>
    private static bool GoesOn(string text, int start, int end)
    {
        if (end == start)
            return IsOfWord(text, end);
        if (RaisedDigits.Contains(text[end], StringComparison.Ordinal) && Rune.IsDigit(Scripts.Before(text, end)))
            return false;
        return IsOfWord(text, end) || (Continues(text, end) && !Elisions.EndsAt(text, start, end));
    }

    /// <summary>A letter with its marks, in a script without spaces.</summary>
    private static int EndOfLetter(string text, int start)
    {
        var end = start + Letters.LengthAt(text, start);
        while (end < text.Length && (IsMark(text, end) || IsFormat(text, end)))
            end += Letters.LengthAt(text, end);
        return end;
    }

    private static bool IsMark(string text, int index) =>
        Scripts.IsMark(Scripts.At(text, index)) || KanaMarks.Contains(text[index], StringComparison.Ordinal);

    /// <summary>What is within a word but no letter, mark or digit of it.</summary>
    private static bool Continues(string text, int index)
    {
        if (Apostrophes.Contains(text[index], StringComparison.Ordinal))
            return index + 1 < text.Length && IsOfWord(text, index + 1);
        if (GroupMarks.Contains(text[index], StringComparison.Ordinal))
            return DigitsBefore(text, index) > 0 && DigitsFrom(text, index + 1) == DigitsOfAGroup;
        if (text[index] == '.')
            return IsPointOfGroup(text, index);
        if (text[index] == '·')
            return IsEll(text, index - 1) && IsEll(text, index + 1);
        return IsFormat(text, index) || IsGroupSpace(text, index);
    }

    /// <summary>A point between one to three digits and three more, as in <c>1.500</c>.</summary>
    private static bool IsPointOfGroup(string text, int index) =>
        DigitsBefore(text, index) is > 0 and <= DigitsOfAGroup && DigitsFrom(text, index + 1) == DigitsOfAGroup;

    /// <summary>In Catalan a raised point is between two such letters.</summary>
    private static bool IsEll(string text, int index) => index < text.Length && text[index] is 'l' or 'L';

    /// <summary>
    /// A space between one to three digits, which are not the end of a word or a date, and three more.
    /// </summary>
    private static bool IsGroupSpace(string text, int index)
    {
        if (!GroupSpaces.Contains(text[index], StringComparison.Ordinal))
            return false;
        var leading = DigitsBefore(text, index);
        if (leading is 0 or > DigitsOfAGroup || DigitsFrom(text, index + 1) != DigitsOfAGroup)
            return false;
        var start = index;
        for (var count = 0; count < leading; count++)
            start -= Scripts.Before(text, start).Utf16SequenceLength;
        return start == 0 || !(SearchLetters.IsOfWord(Scripts.Before(text, start)) || EndsDate(text, start));
    }

    private static bool EndsDate(string text, int start) =>
        start > 1 && ".,:/".Contains(text[start - 1], StringComparison.Ordinal) && DigitsBefore(text, start - 1) > 0;

    /// <summary>More than a group are not counted.</summary>
    private static int DigitsFrom(string text, int index)
    {
        var count = 0;
        for (; count <= DigitsOfAGroup && index < text.Length && Rune.IsDigit(Scripts.At(text, index)); count++)
            index += Letters.LengthAt(text, index);
        return count;
    }

    private static int DigitsBefore(string text, int index)
    {
        var count = 0;
        for (; count <= DigitsOfAGroup && index > 0 && Rune.IsDigit(Scripts.Before(text, index)); count++)
            index -= Scripts.Before(text, index).Utf16SequenceLength;
        return count;
    }

    private static bool IsOfWord(string text, int index)
    {
        if (char.IsAscii(text[index]))
            return char.IsAsciiLetterOrDigit(text[index]);
        return (SearchLetters.IsOfWord(Scripts.At(text, index)) || IsUnit(text[index])) && !IsUnspaced(text, index);
    }

    /// <summary>Units in one character, such as that of the kilogram.</summary>
    private static bool IsUnit(char letter) => letter is (>= '\u3371' and <= '\u337A') or (>= '\u3380' and <= '\u33DF');

    private static bool IsUnspaced(string text, int index)
    {
        var rune = Scripts.At(text, index);
        return Scripts.IsUnspaced(rune)
            && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber);
    }

    private static bool IsFormat(string text, int index) =>
        !char.IsAscii(text[index]) && Rune.GetUnicodeCategory(Scripts.At(text, index)) is UnicodeCategory.Format;

    private readonly record struct Token(int Start, int End, string Word);
}
