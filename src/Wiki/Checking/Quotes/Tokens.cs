using System.Globalization;

namespace Wiki.Checking.Quotes;

/// <summary>Determines whether an offset in a text is inside a token.</summary>
internal static class Tokens
{
    /// <summary>Characters that join two tokens into one if both sides touch them.</summary>
    private const string Joiners = "-–'’.,/:";

    /// <summary>Whether a cut at an offset is inside a token, as in <c>sea|-port</c> or <c>2|,500</c>.</summary>
    public static bool IsInside(string text, int offset)
    {
        if (offset <= 0 || offset >= text.Length)
            return false;
        var (before, after) = (text[offset - 1], text[offset]);
        if (IsPart(before) && IsPart(after))
            return true;
        if (IsPart(before) && Joiners.Contains(after, StringComparison.Ordinal))
            return offset + 1 < text.Length && IsPart(text[offset + 1]);
        var isJoined = Joiners.Contains(before, StringComparison.Ordinal) && IsPart(after);
        return isJoined && offset >= 2 && IsPart(text[offset - 2]);
    }

    private static bool IsPart(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || IsMark(char.GetUnicodeCategory(letter));

    private static bool IsMark(UnicodeCategory category) =>
        category
            is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;
}
