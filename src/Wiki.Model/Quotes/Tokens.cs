using System.Globalization;
using System.Text;

namespace Wiki.Model.Quotes;

/// <summary>
/// Determines whether an offset in a text is inside a token: letters, marks and digits, also joined by a hyphen or
/// another character that joins words, and the sign and the groups of a number.
/// </summary>
public static class Tokens
{
    /// <summary>
    /// Characters beside dashes, low lines and signs that join two tokens into one if both sides touch them.
    /// </summary>
    private const string Joiners = "'’‘‛′‵՚.,/:@&·‧⁃׳״＇．／：＠＆";

    /// <summary>Separators that join digits.</summary>
    private const string NumberJoiners = "٫٬，*•";

    /// <summary>Signs between two texts rather than within one, and the marks of HTML.</summary>
    private const string Between = "<=>|";

    private const string Signs = "-‐‑‒–－.٫";

    /// <summary>Signs after a number, with or without a space, that make another amount of it.</summary>
    private const string Units = "%‰‱٪％﹪°′″℃℉";

    /// <summary>Signs beside a number, which make more or another amount of it: <c>%12</c>, <c>15+</c>.</summary>
    private const string Percents = "%٪％﹪";
    private const string Glued = "+＋×";
    private const string AfterGlued = " ,.;:!?)\"”’»";
    private const int DigitsOfGroup = 3;

    /// <summary>No letters that a word begins with in brackets are more.</summary>
    private const int LongestPrefix = 8;

    /// <summary>No emoji is longer, in UTF-16 code units.</summary>
    private const int LongestCluster = 40;

    /// <summary>Whether a cut at an offset is inside a token, as in <c>sea|-port</c> or <c>2|,500</c>.</summary>
    public static bool IsInside(string text, int offset)
    {
        if (offset <= 0 || offset >= text.Length)
            return false;
        if (char.IsSurrogatePair(text[offset - 1], text[offset]) || IsInsideCluster(text, offset))
            return true;
        var before = Scripts.Before(text, offset);
        return IsToken(text, offset - before.Utf16SequenceLength)
            && IsToken(text, offset)
            && !Scripts.MayBreak(text, offset);
    }

    /// <summary>
    /// Whether a cut takes a sign from what it is joined to on a screen, as of an emoji of several persons.
    /// </summary>
    private static bool IsInsideCluster(string text, int offset)
    {
        if (!IsSymbol(Scripts.Before(text, offset)) && !IsSymbol(Scripts.At(text, offset)))
            return false;
        var start = Math.Max(0, offset - LongestCluster);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && start > offset - (2 * LongestCluster))
            start--;
        while (start < offset)
            start += StringInfo.GetNextTextElementLength(text, start);
        return start > offset;
    }

    private static bool IsSymbol(Rune rune) => !rune.IsAscii
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    private static bool IsToken(string text, int at) =>
        IsPart(text, at)
        || IsJoiner(text, at)
        || IsSign(text, at)
        || IsUnit(text, at)
        || IsGroupSpace(text, at)
        || IsFractionSpace(text, at)
        || IsUnitSpace(text, at);

    /// <summary>
    /// A joiner or a variation selector belongs to what is before it, so that one after an emoji is no part.
    /// </summary>
    private static bool IsPart(string text, int at)
    {
        if (at < 0 || at >= text.Length)
            return false;
        var rune = Scripts.At(text, at);
        if (HiddenCharacters.IsJoiner(rune) || HiddenCharacters.IsVariationSelector(rune))
            return at > 0 && IsPart(text, at - Scripts.Before(text, at).Utf16SequenceLength);
        return Rune.IsLetter(rune) || Rune.IsNumber(rune) || Scripts.IsMark(rune);
    }

    private static bool IsPartBefore(string text, int at) =>
        at > 0 && IsPart(text, at - Scripts.Before(text, at).Utf16SequenceLength);

    private static bool IsJoiner(string text, int at)
    {
        if (Joiners.Contains(text[at], StringComparison.Ordinal) || IsDash(text[at]) || IsSignWithin(text[at]))
            return IsPartBefore(text, at) && IsPart(text, at + 1);
        if (text[at] is '(' or ')' or '[' or ']')
            return IsBracketOfPrefix(text, at);
        return NumberJoiners.Contains(text[at], StringComparison.Ordinal)
            && IsDigit(text, at - 1)
            && IsDigit(text, at + 1);
    }

    private static bool IsDash(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.DashPunctuation
        or UnicodeCategory.ConnectorPunctuation;

    /// <summary>A sign that is written for a hyphen, an apostrophe or a mark of numbers, such as ` ´ ∕ ∶ ～.</summary>
    private static bool IsSignWithin(char letter) =>
        !Between.Contains(letter, StringComparison.Ordinal)
        && (IsMathematical(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.ModifierSymbol);

    /// <summary>No arrow, which leads from one text to another.</summary>
    private static bool IsMathematical(char letter) =>
        letter is not (>= '\u2190' and <= '\u21FF')
        && char.GetUnicodeCategory(letter) is UnicodeCategory.MathSymbol;

    /// <summary>A bracket around the letters that a word begins with, as in "(un)intended" and "[T]he".</summary>
    private static bool IsBracketOfPrefix(string text, int at)
    {
        var step = text[at] is '(' or '[' ? 1 : -1;
        var other = at + step;
        while (Math.Abs(other - at) <= LongestPrefix && IsLetter(text, other))
            other += step;
        var (start, end) = step > 0 ? (at, other) : (other, at);
        return end - start > 1
            && start >= 0
            && end + 1 < text.Length
            && (text[start], text[end]) is ('(', ')') or ('[', ']')
            && char.IsLower(text[end + 1]);
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    /// <summary>The sign or the leading point of a number, except the last of several points or signs.</summary>
    private static bool IsSign(string text, int at) =>
        (Signs.Contains(text[at], StringComparison.Ordinal) || IsSignOfNumber(text[at]))
        && IsDigit(text, at + 1)
        && !IsPartBefore(text, at)
        && (at == 0 || text[at - 1] != text[at]);

    private static bool IsSignOfNumber(char letter) => letter is not ('=' or '|') && IsMathematical(letter);

    /// <summary>A sign of percent, degrees or money beside a number.</summary>
    private static bool IsUnit(string text, int at)
    {
        if (Percents.Contains(text[at], StringComparison.Ordinal) && IsDigit(text, at + 1) && !IsPartBefore(text, at))
            return true;
        if (Units.Contains(text[at], StringComparison.Ordinal) || text[at] is >= '\u3371' and <= '\u33DF')
            return IsDigit(text, at - 1) || (IsSpace(text, at - 1) && IsDigit(text, at - 2));
        if (Glued.Contains(text[at], StringComparison.Ordinal) && IsDigit(text, at - 1))
            return at + 1 == text.Length || AfterGlued.Contains(text[at + 1], StringComparison.Ordinal);
        if (!IsCurrency(text, at))
            return false;
        return IsDigit(text, at + 1)
            || IsDigit(text, at - 1)
            || IsUnitSpace(text, at + 1)
            || IsUnitSpace(text, at - 1);
    }

    /// <summary>The space between a number and the sign of its unit, as in <c>44 %</c> and <c>€ 40</c>.</summary>
    private static bool IsUnitSpace(string text, int at)
    {
        if (!IsSpace(text, at) || at + 1 == text.Length)
            return false;
        return IsDigit(text, at - 1)
            ? Units.Contains(text[at + 1], StringComparison.Ordinal)
                || (IsCurrency(text, at + 1) && !IsDigit(text, at + 2))
            : IsCurrency(text, at - 1) && IsDigit(text, at + 1);
    }

    private static bool IsCurrency(string text, int at) =>
        at >= 0 && at < text.Length && char.GetUnicodeCategory(text[at]) is UnicodeCategory.CurrencySymbol;

    private static bool IsSpace(string text, int at) => at >= 0 && at < text.Length && text[at] == ' ';

    /// <summary>
    /// A space between one to three digits and three more, as in <c>1 500</c>; not after a year or a date.
    /// </summary>
    private static bool IsGroupSpace(string text, int at)
    {
        if (text[at] != ' ' || Digits(text, at + 1, 1) != DigitsOfGroup)
            return false;
        var leading = Digits(text, at - 1, -1);
        if (leading is 0 or > DigitsOfGroup)
            return false;
        var start = at - leading;
        return start < 2 || !".,:/".Contains(text[start - 1], StringComparison.Ordinal) || !IsDigit(text, start - 2);
    }

    /// <summary>The space before the part of a number, as in <c>2 ½</c>; not after a year.</summary>
    private static bool IsFractionSpace(string text, int at) =>
        IsSpace(text, at)
        && at + 1 < text.Length
        && char.GetNumericValue(text[at + 1]) is > 0 and < 1
        && Digits(text, at - 1, -1) is > 0 and <= DigitsOfGroup;

    /// <summary>The number of digits from an offset on in one direction; more than four are not counted.</summary>
    private static int Digits(string text, int from, int step)
    {
        var count = 0;
        while (count <= DigitsOfGroup && IsDigit(text, from + (count * step)))
            count++;
        return count;
    }

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsDigit(text[at]);
}
