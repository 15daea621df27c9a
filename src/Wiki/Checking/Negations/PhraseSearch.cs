namespace Wiki.Checking.Negations;

/// <summary>Finds phrases of a vocabulary in a text, as whole words and in any case.</summary>
internal static class PhraseSearch
{
    /// <summary>The first phrase of the vocabulary that the text contains; null where it has none.</summary>
    public static string? First(string words, IReadOnlyList<string> phrases)
    {
        var spaced = $" {string.Join(' ', NegationWords.WordsOf(words))} ";
        return phrases.FirstOrDefault(phrase => spaced.Contains($" {phrase} ", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A text without the phrases.</summary>
    public static string Without(string words, IEnumerable<string> phrases) => phrases.Aggregate(
        words,
        (left, phrase) => left.Replace(phrase, "", StringComparison.OrdinalIgnoreCase));
}
