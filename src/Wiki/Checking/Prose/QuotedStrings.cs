namespace Wiki.Checking.Prose;

/// <summary>Finds the strings in quotation marks, of any form.</summary>
internal static class QuotedStrings
{
    private const char Apostrophe = '\u2019';
    private const string Endings = ".,;:!?。、，！？";

    /// <summary>Each opening mark with those that can close it.</summary>
    private static readonly Dictionary<char, string> Closing = new[]
    {
        "\"\"”", "\uFF02\uFF02", "“”\"", "„“”", "‟”", "””", "«»", "»«»", "‹›", "›‹›", "‘’", "‚‘’", "''",
        "「」", "『』", "〝〞〟",
    }.ToDictionary(marks => marks[0], marks => marks[1..]);

    /// <summary>Each outermost string without its quotation marks and the punctuation at its end.</summary>
    public static IEnumerable<(int Offset, string Words)> In(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (EndOf(words, at) is not { } end)
                continue;
            var inner = QuoteText.Normalize(words[(at + 1)..end]).TrimEnd([.. Endings]);
            if (inner.Length > 0)
                yield return (at, inner);
            at = end;
        }
    }

    /// <summary>Whether the characters of a range stand within quotation marks.</summary>
    public static bool Encloses(string words, int start, int end)
    {
        for (var at = 0; at < start; at++)
        {
            if (EndOf(words, at) is not { } close)
                continue;
            if (close >= end)
                return true;
            at = close;
        }

        return false;
    }

    /// <summary>
    /// The offset of the mark that closes the one at an offset; null where none opens or none closes.
    /// </summary>
    private static int? EndOf(string words, int at)
    {
        if (!Closing.TryGetValue(words[at], out var closing) || !Opens(words, at))
            return null;
        for (var end = at + 1; end < words.Length; end++)
        {
            if (closing.Contains(words[end], StringComparison.Ordinal) && Closes(words, at, end))
                return end;
        }

        return null;
    }

    /// <summary>A mark that can also close or be an apostrophe opens only before a word and not after one.</summary>
    private static bool Opens(string words, int at) => words[at] switch
    {
        '"' or '\uFF02' or '”' or '»' or '›' => !IsAfterWord(words, at),
        '\'' or '‘' => !IsAfterWord(words, at) && at + 1 < words.Length && char.IsLetter(words[at + 1]),
        _ => true,
    };

    private static bool Closes(string words, int start, int end) => words[end] switch
    {
        '\'' => IsEndOfWord(words, end) && words.AsSpan(start, end - start).Contains(' '),
        Apostrophe => IsEndOfWord(words, end),
        _ => true,
    };

    private static bool IsAfterWord(string words, int at) =>
        at > 0 && (char.IsLetterOrDigit(words[at - 1]) || Endings.Contains(words[at - 1], StringComparison.Ordinal));

    private static bool IsEndOfWord(string words, int end) =>
        !char.IsWhiteSpace(words[end - 1]) && (end + 1 == words.Length || !char.IsLetterOrDigit(words[end + 1]));
}
