using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Grammar;

/// <summary>
/// Takes words out of names that would negate or hedge elsewhere: "the band No Doubt", "the Possible Dreams party".
/// Such a word has a capital within a sentence, and so has the one behind it; at the start of a sentence it is one if
/// the same two words are a name elsewhere.
/// </summary>
internal static class NamesInWords
{
    private const char InPlace = 'x';

    /// <summary>A text with other letters in such words of its names, so that all words keep their places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSign">Whether a word in small letters negates or hedges.</param>
    /// <param name="isName">Whether two words at the start of a sentence are a name elsewhere: "Never Again".</param>
    public static string Masked(string text, Predicate<string> isSign, Predicate<string> isName)
    {
        char[]? masked = null;
        foreach (var (word, next, isFirst) in SignsIn(text, isSign))
        {
            if (isFirst && !isName(text[word.Start..next.End]))
                continue;
            masked ??= text.ToCharArray();
            masked.AsSpan()[word].Fill(InPlace);
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>The same, where a sentence begins with no name.</summary>
    public static string Masked(string text, Predicate<string> isSign) => Masked(text, isSign, _ => false);

    /// <summary>Such a word and the one behind it, for each name within a sentence.</summary>
    public static IEnumerable<string> In(string text, Predicate<string> isSign) =>
        SignsIn(text, isSign).Where(sign => !sign.IsFirst).Select(sign => text[sign.Word.Start..sign.Next.End]);

    private static IEnumerable<(Range Word, Range Next, bool IsFirst)> SignsIn(string text, Predicate<string> isSign) =>
        from sentence in Sentences(text)
        where IsInSentenceCase(text, sentence)
        from index in Enumerable.Range(0, Math.Max(0, sentence.Count - 1))
        let word = sentence[index]
        let next = sentence[index + 1]
        where IsOfName(text, word, next) && isSign(FirstLetter.InLowerCase(text[word]))
        select (word, next, index == 0);

    /// <summary>A headline gives a capital to most words; the first one of a sentence has one too.</summary>
    private static bool IsInSentenceCase(string text, List<Range> words) =>
        words.Skip(1).Count(word => char.IsUpper(text[word.Start])) * 2 < words.Count;

    private static bool IsOfName(string text, Range word, Range next) =>
        char.IsUpper(text[word.Start])
        && char.IsUpper(text[next.Start])
        && text[word.End.Value..next.Start.Value] == " ";

    /// <summary>The words of each sentence; one begins behind a colon or a quotation mark too.</summary>
    private static IEnumerable<List<Range>> Sentences(string text)
    {
        List<Range> words = [];
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && Letters.IsOrOnLetter(text[at]))
                at++;
            if (at > start)
                words.Add(start..at);
            if (at < text.Length && text[at] != ',' && Clauses.Ends.Contains(text[at]))
            {
                yield return words;
                words = [];
            }
        }

        yield return words;
    }
}
