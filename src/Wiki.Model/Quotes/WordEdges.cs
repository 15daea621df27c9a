namespace Wiki.Model.Quotes;

/// <summary>Determines whether a cut in a text would leave out a part of a word or number.</summary>
internal static class WordEdges
{
    private const string Signs = "+-\u2212";
    private const string DigitJoiners = ".,";

    /// <summary>Whether an offset is inside a word, inside a number, or between a sign and its number.</summary>
    public static bool AreInside(string text, int offset)
    {
        if (offset <= 0 || offset >= text.Length)
            return false;
        var (before, after) = (text[offset - 1], text[offset]);
        return (IsPart(before) && IsPart(after))
            || (IsDigit(after) && Signs.Contains(before, StringComparison.Ordinal) && IsStart(text, offset - 1))
            || IsJoined(text, offset - 1)
            || IsJoined(text, offset);
    }

    /// <summary>Whether the character at an index joins a digit before it to one after it.</summary>
    private static bool IsJoined(string text, int index) =>
        index > 0
        && index + 1 < text.Length
        && DigitJoiners.Contains(text[index], StringComparison.Ordinal)
        && IsDigit(text[index - 1])
        && IsDigit(text[index + 1]);

    private static bool IsStart(string text, int index) => index == 0 || text[index - 1] == ' ';

    private static bool IsDigit(char letter) => char.IsDigit(letter);

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) && !IsOfUnspacedScript(letter);

    /// <summary>Thai, Lao, Myanmar, Khmer, Han and Kana set no space between words.</summary>
    private static bool IsOfUnspacedScript(char letter) => letter
        is (>= '\u0E00' and <= '\u0EFF')
        or (>= '\u1000' and <= '\u109F')
        or (>= '\u1780' and <= '\u17FF')
        or (>= '\u2E80' and <= '\uA4CF')
        or (>= '\uF900' and <= '\uFAFF');
}
