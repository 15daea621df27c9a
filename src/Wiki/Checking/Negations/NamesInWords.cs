using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Negations;

/// <summary>
/// Takes words out of names that would negate or hedge elsewhere: "the band No Doubt", "the Possible Dreams party".
/// Such a word has a capital within a sentence, and so has the one behind it.
/// </summary>
internal static class NamesInWords
{
    private const char InPlace = 'x';

    /// <summary>A text with other letters in such words of its names, so that all words keep their places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSign">Whether a word in small letters negates or hedges.</param>
    public static string Masked(string text, Predicate<string> isSign)
    {
        char[]? masked = null;
        foreach (var sentence in Sentences(text).Where(words => IsInSentenceCase(text, words)))
        {
            foreach (var (word, next) in sentence.Skip(1).Zip(sentence.Skip(2)))
            {
                if (!IsOfName(text, word, next) || !isSign(FirstLetter.InLowerCase(text[word])))
                    continue;
                masked ??= text.ToCharArray();
                masked.AsSpan()[word].Fill(InPlace);
            }
        }

        return masked is null ? text : new string(masked);
    }

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
