namespace Wiki.Model.Queries;

/// <summary>Finds where sentences begin, well enough to show a quote in its context.</summary>
public static class Sentences
{
    private const string Ends = ".!?";
    private const string Closers = "\"'”’»)";
    private const int ShortestLastWord = 3;

    /// <summary>The offset at which the sentence that holds a character begins.</summary>
    public static int StartOf(string text, int offset) => Starts(text).Last(start => start <= Math.Max(0, offset));

    /// <summary>The offset after the sentence that holds a character.</summary>
    public static int EndOf(string text, int offset)
    {
        var next = Starts(text).FirstOrDefault(start => start > offset, text.Length);
        return text[..next].TrimEnd().Length;
    }

    /// <summary>The offsets at which sentences begin, in order; the first is 0.</summary>
    public static IEnumerable<int> Starts(string text)
    {
        yield return 0;
        for (var space = text.IndexOf(' ', Math.Min(1, text.Length)); space >= 0 && space < text.Length - 1; space = text.IndexOf(' ', space + 1))
        {
            if (EndsBefore(text, space) && BeginsAt(text[space + 1]))
                yield return space + 1;
        }
    }

    private static bool BeginsAt(char letter) => !char.IsLower(letter) && letter is not (')' or ']' or ',' or ';');

    /// <summary>A full stop after one or two letters, as in "Dr." or "C.M.", ends no sentence.</summary>
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
        return text[end] != '.' || end - wordStart >= ShortestLastWord || !char.IsUpper(text[wordStart]) || end < space - 1;
    }
}
