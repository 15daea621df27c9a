namespace Wiki.Evidence.Languages;

/// <summary>Where a sentence ends within a line of words; a mark between two digits or letters ends none.</summary>
internal static class SentenceMarks
{
    private const string Ends = ".!?;\n。！？；";

    /// <summary>Whether the character at an offset ends a sentence.</summary>
    public static bool IsEnd(string text, int at) =>
        Ends.Contains(text[at], StringComparison.Ordinal)
        && (text[at] > '\u007F' || at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    /// <summary>Where the sentence of an offset begins, but no further back than a reach.</summary>
    public static int StartOf(string text, int offset, int reach)
    {
        var start = offset;
        while (start > Math.Max(0, offset - reach) && !IsEnd(text, start - 1))
            start--;
        return start;
    }

    /// <summary>Where the sentence of an offset ends, but no further than a reach.</summary>
    public static int EndOf(string text, int offset, int reach)
    {
        var end = offset;
        while (end < Math.Min(text.Length, offset + reach) && !IsEnd(text, end))
            end++;
        return end;
    }
}
