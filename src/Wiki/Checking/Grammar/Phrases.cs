using System.Buffers;
using System.Text;

namespace Wiki.Checking.Grammar;

/// <summary>Phrases of a vocabulary, found in a text in any case.</summary>
internal sealed class Phrases
{
    private readonly IReadOnlyList<string> _phrases;

    // Few texts have one of them: all are looked for at once before each is.
    private readonly SearchValues<string> _any;

    public Phrases(IEnumerable<string> phrases)
    {
        _phrases = [.. phrases];
        _any = SearchValues.Create([.. _phrases], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The first of the vocabulary that the text has as whole words; null if it has none.</summary>
    public string? FirstIn(string words)
    {
        var spaced = $" {string.Join(' ', WholeWords.Of(words))} ";
        return spaced.AsSpan().ContainsAny(_any)
            ? _phrases.FirstOrDefault(phrase => spaced.Contains($" {phrase} ", StringComparison.OrdinalIgnoreCase))
            : null;
    }

    /// <summary>The text without the phrases: "its might" is not in "the units might attack".</summary>
    public string RemovedFrom(string words) =>
        words.AsSpan().ContainsAny(_any) ? _phrases.Aggregate(words, Without) : words;

    private static string Without(string words, string phrase)
    {
        var left = new StringBuilder();
        var copied = 0;
        for (var at = Next(0); at >= 0; at = Next(at + phrase.Length))
        {
            if (IsInWord(words, at) || IsInWord(words, at + phrase.Length))
                continue;
            left.Append(words, copied, at - copied);
            copied = at + phrase.Length;
        }

        return copied == 0 ? words : left.Append(words, copied, words.Length - copied).ToString();

        int Next(int from) => words.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Scripts without capitals may write other words on to a phrase.</summary>
    private static bool IsInWord(string words, int at) =>
        at > 0 && at < words.Length && IsCased(words[at - 1]) && IsCased(words[at]);

    private static bool IsCased(char letter) => char.IsLower(letter) || char.IsUpper(letter);
}
