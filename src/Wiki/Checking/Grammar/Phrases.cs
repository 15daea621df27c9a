using System.Buffers;

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

    /// <summary>The text without the phrases.</summary>
    public string RemovedFrom(string words) => words.AsSpan().ContainsAny(_any)
        ? _phrases.Aggregate(words, (left, phrase) => left.Replace(phrase, "", StringComparison.OrdinalIgnoreCase))
        : words;
}
