using System.Text.RegularExpressions;

namespace Wiki.Model.Queries;

/// <summary>Finds sentence boundaries, accurately enough to show a quote in its context.</summary>
public static partial class Sentences
{
    private const string Ends = ".!?";
    private const string Closers = "\"'”’»)";
    private const int ShortestLastWord = 3;

    /// <summary>The start of the sentence that contains the character at an offset.</summary>
    public static int StartOf(string text, int offset)
    {
        for (var start = Math.Min(offset, text.Length - 1); start > 1; start--)
        {
            if (IsStart(text, start))
                return start;
        }

        return 0;
    }

    /// <summary>The end of the sentence that contains the character at an offset.</summary>
    public static int EndOf(string text, int offset)
    {
        var next = Math.Max(2, offset + 1);
        while (next < text.Length && !IsStart(text, next))
            next++;
        var end = Math.Min(next, text.Length);
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>The offsets at which sentences start, in order; the first is 0.</summary>
    public static IEnumerable<int> Starts(string text)
    {
        yield return 0;
        var space = text.IndexOf(' ', Math.Min(1, text.Length));
        while (space >= 0 && space < text.Length - 1)
        {
            if (IsStart(text, space + 1))
                yield return space + 1;
            space = text.IndexOf(' ', space + 1);
        }
    }

    /// <summary>Whether a sentence starts at an offset after the first letter of the text.</summary>
    private static bool IsStart(string text, int offset) =>
        text[offset - 1] == ' '
        && CanStartWith(text[offset])
        && EndsBefore(text, offset - 1)
        && !IsOfDate(text, offset);

    /// <summary>Whether the full stop before it is that of an ordinal number in a date, as in "6. Mai 2025".</summary>
    private static bool IsOfDate(string text, int offset)
    {
        var day = text.AsSpan(0, offset - 1).TrimEnd('.');
        var digits = day.Length - day.TrimEnd("0123456789").Length;
        return day.Length == offset - 2 && digits is 1 or 2 && MonthAndYear().IsMatch(text, offset);
    }

    private static bool CanStartWith(char letter) => !char.IsLower(letter) && letter is not (')' or ']' or ',' or ';');

    /// <summary>A full stop after one or two letters, as in "Dr." or "C.M.", does not end a sentence.</summary>
    private static bool EndsBefore(string text, int space)
    {
        var end = space - 1;
        while (end > 0 && Closers.Contains(text[end], StringComparison.Ordinal))
            end--;
        if (!Ends.Contains(text[end], StringComparison.Ordinal))
            return false;
        var wordStart = end;
        while (wordStart > 0 && char.IsLetter(text[wordStart - 1]))
            wordStart--;
        var isAbbreviation = end - wordStart < ShortestLastWord && char.IsUpper(text[wordStart]);
        return text[end] != '.' || !isAbbreviation || end < space - 1;
    }

    [GeneratedRegex(@"\G\p{L}{3,12} [12][0-9]{3}(?![0-9])")]
    private static partial Regex MonthAndYear();
}
