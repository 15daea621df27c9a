namespace Wiki.Model.Quotes;

/// <summary>
/// The line ends and gaps of a text at which two numbers would be one if a space stood there: "22     133" is not
/// 22,133. They are written as line feeds, all others as spaces.
/// </summary>
public static class Breaks
{
    private const int DigitsOfYear = 4;

    /// <summary>Their offsets in a text of <see cref="QuoteText.NormalizeLines"/>.</summary>
    public static IEnumerable<int> In(string lines)
    {
        var text = QuoteText.InOneLine(lines);
        for (var at = 1; at < lines.Length; at++)
        {
            if (lines[at] is not ('\n' or QuoteText.ParagraphEnd))
                continue;
            if (Tokens.IsInside(text, at) || Tokens.IsInside(text, at + 1) || IsBetweenNumbers(text, at))
                yield return at;
        }
    }

    /// <summary>A text of single spaces with line feeds at some offsets.</summary>
    public static string Write(string text, IEnumerable<int> breaks)
    {
        char[]? letters = null;
        foreach (var at in breaks)
            (letters ??= text.ToCharArray())[at] = '\n';
        return letters is null ? text : new string(letters);
    }

    /// <summary>In India, thousands are grouped by two digits too. A year is no group of any number.</summary>
    private static bool IsBetweenNumbers(string text, int at)
    {
        if (!char.IsDigit(text[at - 1]))
            return false;
        var digits = text.AsSpan(at + 1);
        var end = 0;
        while (end < digits.Length && end < DigitsOfYear && char.IsDigit(digits[end]))
            end++;
        return end is > 0 and < DigitsOfYear;
    }
}
