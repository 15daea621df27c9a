namespace Wiki.Model.Quotes;

/// <summary>
/// Finds words in a text in time linear in both, even if they repeat themselves (Knuth, Morris and Pratt, 1977).
/// </summary>
/// <param name="text">The text to search in; in it, a token crosses no line end.</param>
/// <param name="isBackward">Whether the search runs from the end of the text to its start.</param>
internal sealed class WordSearch(string text, bool isBackward)
{
    /// <summary>The start of the first match in the direction of the search, or -1.</summary>
    /// <param name="words">The words to find; no match starts or ends within a word of the text.</param>
    /// <param name="from">How many characters are skipped, in the direction of the search.</param>
    public int Find(string words, int from)
    {
        var borders = Borders(words);
        var matched = 0;
        for (var index = from; index < text.Length; index++)
        {
            matched = Extend(words, borders, matched, Spaced(At(text, index)));
            if (matched < words.Length)
                continue;
            var start = isBackward ? text.Length - index - 1 : index - words.Length + 1;
            if (!Tokens.IsInside(text, start) && !Tokens.IsInside(text, start + words.Length))
                return start;
            matched = borders[matched - 1];
        }

        return -1;
    }

    private int Extend(string words, int[] borders, int matched, char next)
    {
        while (matched > 0 && At(words, matched) != next)
            matched = borders[matched - 1];
        return At(words, matched) == next ? matched + 1 : matched;
    }

    /// <summary>For each prefix of the words, the length of its longest proper prefix that is also its end.</summary>
    private int[] Borders(string words)
    {
        var borders = new int[words.Length];
        for (var (index, length) = (1, 0); index < words.Length; index++)
        {
            length = Extend(words, borders, length, At(words, index));
            borders[index] = length;
        }

        return borders;
    }

    private static char Spaced(char letter) => letter is '\n' or QuoteText.ParagraphEnd ? ' ' : letter;

    private char At(string characters, int index) => isBackward ? characters[^(index + 1)] : characters[index];
}
