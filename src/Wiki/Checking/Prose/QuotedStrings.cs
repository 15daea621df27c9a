using Wiki.Limits;

namespace Wiki.Checking.Prose;

/// <summary>Finds the strings in quotation marks, of any form.</summary>
internal static class QuotedStrings
{
    private const char Apostrophe = '\u2019';

    /// <summary>Between apostrophes, "n" is what is left of "and".</summary>
    private const int ShortestWord = 2;

    private const string OnlyOpening = "“„⹂«「『《〈﹁﹃❝";
    private const string Endings = ".,;:!?。、，！？";

    /// <summary>Each opening mark with those that can close it.</summary>
    private static readonly Dictionary<char, string> Closing = new[]
    {
        "\"\"”", "\uFF02\uFF02", "“”\"“", "„“”", "‟”", "””", "«»", "»«»",
        "‹›", "›‹›", "‘’", "‚‘’", "''", "＇＇", "″″", "「」", "『』", "｢｣", "〝〞〟", "❝❞",
        "《》", "〈〉", "﹁﹂", "﹃﹄", "´´", "״״", "⹂”“", "〞〞〟",
    }.ToDictionary(marks => marks[0], marks => marks[1..]);

    /// <summary>
    /// Each outermost string without its quotation marks and the punctuation at its end; one that nothing closes
    /// extends to the end of the text.
    /// </summary>
    public static IEnumerable<(int Offset, string Words)> In(string words)
    {
        List<(int Open, int Close)> found = [.. MarksIn(words)];
        if (Unclosed(words, found) is { } open)
            found.Add((open, words.Length));
        return In(words, found);
    }

    private static IEnumerable<(int Offset, string Words)> In(string words, List<(int Open, int Close)> found) =>
        from marks in found
        let inner = WithoutEnding(QuoteText.Normalize(words[(marks.Open + 1)..marks.Close]))
        where inner.Length > 0
        select (marks.Open, inner);

    /// <summary>The whole of a block quotation, without quotation marks around it; empty if it has no words.</summary>
    public static IEnumerable<(int Offset, string Words)> All(string words)
    {
        var all = WithoutEnding(QuoteText.Normalize(words).Trim());
        if (all.Length == 0)
            return [];
        return MarksIn(all).FirstOrDefault() is { Open: 0, Close: > 0 } marks && marks.Close == all.Length - 1
            ? [(0, WithoutEnding(all[1..^1]))]
            : [(0, all)];
    }

    /// <summary>Words without the punctuation at their end, which may be that of the sentence around them.</summary>
    public static string WithoutEnding(string words) => words.TrimEnd([.. Endings, ' ']);

    /// <summary>
    /// A mark before a word, after all that others enclose, which nothing closes; at the start of a text also a
    /// straight one.
    /// </summary>
    public static int? Unclosed(string text, List<(int Open, int Close)> found)
    {
        var start = found.Count > 0 ? found[^1].Close + 1 : 0;
        for (var at = start; at + 1 < text.Length; at++)
        {
            var isMark = OnlyOpening.Contains(text[at], StringComparison.Ordinal) || (at == 0 && text[at] == '"');
            if (isMark && (at == 0 || char.IsWhiteSpace(text[at - 1])) && char.IsLetterOrDigit(text[at + 1]))
                return at;
        }

        return null;
    }

    /// <summary>The offsets of the two marks of each outermost string.</summary>
    public static IEnumerable<(int Open, int Close)> MarksIn(string words)
    {
        // A mark that nothing closes is looked for to the end of the text; the next one like it need not be.
        var unclosed = new HashSet<char>();
        for (var at = 0; at < words.Length; at++)
        {
            if (!Closing.ContainsKey(words[at]) || unclosed.Contains(words[at]) || !Opens(words, at))
                continue;
            var end = EndOf(words, at);
            Work.Step((end ?? words.Length) - at);
            if (end is not { } close)
            {
                unclosed.Add(words[at]);
                continue;
            }

            yield return (at, close);
            at = close;
        }
    }

    /// <summary>The offset of the mark that closes the one at an offset; null where none does.</summary>
    private static int? EndOf(string words, int at)
    {
        var closing = Closing[words[at]];
        for (var end = at + 1; end < words.Length; end++)
        {
            if (closing.Contains(words[end], StringComparison.Ordinal) && Closes(words, end, end - at))
                return end;
        }

        return null;
    }

    /// <summary>A mark that can also close or be an apostrophe opens only before a word and not after one.</summary>
    private static bool Opens(string words, int at) => words[at] switch
    {
        '"' or '\uFF02' or '”' or '»' or '›' or '″' or '״' => !IsAfterWord(words, at),
        '\'' or '＇' or '‘' => !IsAfterWord(words, at)
            && at + 1 < words.Length
            && char.IsLetter(words[at + 1])
            && !IsLoneLetter(words, at + 1),
        _ => true,
    };

    /// <summary>A letter between two apostrophes, as in "rock 'n' roll".</summary>
    private static bool IsLoneLetter(string words, int at) =>
        at + 1 < words.Length && words[at + 1] is '\'' or '’' or '＇';

    /// <param name="words">The text.</param>
    /// <param name="end">The offset of the mark.</param>
    /// <param name="length">How far it is from the mark that opens.</param>
    private static bool Closes(string words, int end, int length) => words[end] switch
    {
        '\'' or '＇' => length > ShortestWord && IsEndOfWord(words, end),
        Apostrophe or '“' or '״' => IsEndOfWord(words, end),
        _ => true,
    };

    private static bool IsAfterWord(string words, int at) =>
        at > 0 && (char.IsLetterOrDigit(words[at - 1]) || Endings.Contains(words[at - 1], StringComparison.Ordinal));

    private static bool IsEndOfWord(string words, int end) =>
        !char.IsWhiteSpace(words[end - 1]) && (end + 1 == words.Length || !char.IsLetterOrDigit(words[end + 1]));
}
